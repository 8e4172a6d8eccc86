package dev.gatehouse.iotarget;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;

/** EVT_WDF_IO_TARGET_QUERY_REMOVE, _REMOVE_CANCELED or _REMOVE_COMPLETE: ends with an {@link NtStatus}. */
@FunctionalInterface
public interface TargetCallback {

    /** No callback registered: the framework does its default. */
    TargetCallback NONE = target -> Frame.of(NtStatus.SUCCESS);

    Frame called(RemoteTarget target);
}
