package dev.gatehouse.iotarget;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import org.apiguardian.api.API;

/** EVT_WDF_IO_TARGET_QUERY_REMOVE, _REMOVE_CANCELED or _REMOVE_COMPLETE: ends with an {@link NtStatus}. */
@FunctionalInterface
@Handle
public interface TargetCallback {

    /** No callback registered: the framework does its default. */
    @API(status = STABLE)
    TargetCallback NONE = target -> Frame.of(NtStatus.SUCCESS);

    Frame called(RemoteTarget target);
}
