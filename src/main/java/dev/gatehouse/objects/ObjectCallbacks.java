package dev.gatehouse.objects;

import dev.gatehouse.virtualtime.Frame;
import java.util.function.Supplier;

/**
 * The callbacks of an object's attributes (WDF_OBJECT_ATTRIBUTES).
 *
 * @param cleanup EvtCleanupCallback, when the object is disposed of
 * @param destroy EvtDestroyCallback, when nothing refers to the object any more
 */
public record ObjectCallbacks(Supplier<Frame> cleanup, Supplier<Frame> destroy) {

    /** No callbacks. */
    public static final ObjectCallbacks NONE = new ObjectCallbacks(() -> Frame.of(null), () -> Frame.of(null));
}
