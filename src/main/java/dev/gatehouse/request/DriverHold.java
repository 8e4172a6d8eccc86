package dev.gatehouse.request;

/** What a driver may do with a request that a queue presented, as the verifier keeps account of it. */
public enum DriverHold {
    /** Nothing: the driver made it, or it waits in a queue, or it is completed. */
    NONE,
    /** Everything. */
    OWNED,
    /** It is marked cancelable: nothing but to unmark it. */
    CANCELABLE,
    /** Its cancel callback runs or has run: the driver completes it there. */
    CANCELLED;

    /** Tells whether the driver has it (FXREQUEST_FLAG_DRIVER_OWNED). */
    public boolean isOwned() {
        return this != NONE;
    }

    /** Tells whether it was marked and not unmarked (FXREQUEST_FLAG_DRIVER_CANCELABLE). */
    public boolean isMarkedCancelable() {
        return this == CANCELABLE || this == CANCELLED;
    }
}
