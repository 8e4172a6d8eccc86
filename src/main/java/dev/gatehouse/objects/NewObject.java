package dev.gatehouse.objects;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.WdfObject;
import java.util.function.UnaryOperator;

/**
 * An object that is to have a place in the tree.
 *
 * @param dispose what its type does when it is disposed of, around the EvtCleanupCallback (FxObject::Dispose)
 */
public record NewObject(
        WdfObject handle, ObjectType type, String name, ObjectCallbacks callbacks, UnaryOperator<Frame> dispose) {

    /** An object whose disposal is its EvtCleanupCallback alone. */
    public NewObject(WdfObject handle, ObjectType type, String name, ObjectCallbacks callbacks) {
        this(handle, type, name, callbacks, UnaryOperator.identity());
    }
}
