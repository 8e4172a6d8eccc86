package dev.gatehouse.virtualtime;

import dev.gatehouse.api.Handle;

/**
 * A cell that is a part of another one.
 *
 * <p>A step that touches the whole conflicts with each that touches a part; steps that touch different parts do not
 * conflict with each other.
 */
@Handle
public interface Part {

    Object whole();
}
