package dev.gatehouse.iotarget;

import dev.gatehouse.virtualtime.Frame;
import java.util.function.Supplier;

/**
 * The callbacks of a target's object attributes (WDF_OBJECT_ATTRIBUTES).
 *
 * @param cleanup EvtCleanupCallback, before the target's requests are cancelled
 * @param destroy EvtDestroyCallback, when nothing refers to the target any more
 */
public record Disposal(Supplier<Frame> cleanup, Supplier<Frame> destroy) {

    /** No callbacks. */
    public static final Disposal NONE = new Disposal(() -> Frame.of(null), () -> Frame.of(null));
}
