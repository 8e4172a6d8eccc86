package dev.gatehouse.virtualtime;

/**
 * A cell that is a part of another one.
 *
 * <p>A step that touches the whole conflicts with each that touches a part; steps that touch different parts do not
 * conflict with each other.
 */
public interface Part {

    Object whole();
}
