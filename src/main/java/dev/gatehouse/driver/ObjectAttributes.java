package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.wdk.ExecutionLevel;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.SynchronizationScope;
import dev.gatehouse.wdk.WdfObject;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * What a driver says of a framework object that it makes (WDF_OBJECT_ATTRIBUTES).
 *
 * @param parent ParentObject; without one the object is its type's default parent's child: the driver's, the device's
 *     for a target or a queue
 * @param evtCleanup EvtCleanupCallback, when the object is disposed of, after those of its children
 * @param evtDestroy EvtDestroyCallback, when nobody refers to the object any more
 */
@API(status = STABLE)
public record ObjectAttributes(
        Optional<WdfObject> parent,
        Optional<Consumer<Ddi>> evtCleanup,
        Optional<Consumer<Ddi>> evtDestroy,
        ExecutionLevel level,
        SynchronizationScope scope) {

    /** WDF_NO_OBJECT_ATTRIBUTES, and what WDF_OBJECT_ATTRIBUTES_INIT sets. */
    public static final ObjectAttributes NONE = new ObjectAttributes(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ExecutionLevel.INHERIT_FROM_PARENT,
            SynchronizationScope.INHERIT_FROM_PARENT);

    /** ParentObject. */
    public ObjectAttributes parent(WdfObject object) {
        return new ObjectAttributes(Optional.of(object), evtCleanup, evtDestroy, level, scope);
    }

    /** EvtCleanupCallback. */
    public ObjectAttributes evtCleanupCallback(Consumer<Ddi> code) {
        return new ObjectAttributes(parent, Optional.of(code), evtDestroy, level, scope);
    }

    /** EvtDestroyCallback. */
    public ObjectAttributes evtDestroyCallback(Consumer<Ddi> code) {
        return new ObjectAttributes(parent, evtCleanup, Optional.of(code), level, scope);
    }

    /** ExecutionLevel. */
    public ObjectAttributes executionLevel(ExecutionLevel wanted) {
        return new ObjectAttributes(parent, evtCleanup, evtDestroy, wanted, scope);
    }

    /** SynchronizationScope. */
    public ObjectAttributes synchronizationScope(SynchronizationScope wanted) {
        return new ObjectAttributes(parent, evtCleanup, evtDestroy, level, wanted);
    }

    /** FxValidateObjectAttributes for an object that has no scope of its own, and perhaps no level either. */
    NtStatus validate(boolean levelAllowed) {
        if (level == ExecutionLevel.INVALID || scope == SynchronizationScope.INVALID) {
            return NtStatus.WDF_OBJECT_ATTRIBUTES_INVALID;
        }
        if (scope == SynchronizationScope.DEVICE || scope == SynchronizationScope.QUEUE) {
            return NtStatus.WDF_SYNCHRONIZATION_SCOPE_INVALID;
        }
        return levelAllowed || level == ExecutionLevel.INHERIT_FROM_PARENT
                ? NtStatus.SUCCESS
                : NtStatus.WDF_EXECUTION_LEVEL_INVALID;
    }
}
