package dev.gatehouse.wdk;

/** Which callbacks of an object the framework keeps apart (WDF_SYNCHRONIZATION_SCOPE). */
public enum SynchronizationScope {
    INVALID,
    INHERIT_FROM_PARENT,
    DEVICE,
    QUEUE,
    NONE
}
