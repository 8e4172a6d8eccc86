package dev.gatehouse.wdk;

/** What a driver does with a spin lock or a wait lock. */
public enum LockUse {
    ACQUIRE,
    RELEASE,
    /** It holds the lock already, and waits for itself. */
    ACQUIRE_AGAIN,
    RELEASE_NOT_HELD
}
