package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** Which callbacks of an object the framework keeps apart (WDF_SYNCHRONIZATION_SCOPE). */
@API(status = STABLE)
public enum SynchronizationScope {
    INVALID,
    INHERIT_FROM_PARENT,
    DEVICE,
    QUEUE,
    NONE
}
