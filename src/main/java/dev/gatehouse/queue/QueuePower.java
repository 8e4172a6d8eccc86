package dev.gatehouse.queue;

/** Where a queue is on its way between power states (FXIOQUEUE_POWER_STATE). */
enum QueuePower {
    ON,
    /** It presents no more, and waits until nobody presents. */
    STARTING_TRANSITION,
    STOPPING,
    STOPPING_NOTIFYING,
    STOPPING_NOTIFIED,
    PURGE,
    PURGE_NOTIFYING,
    PURGE_NOTIFIED,
    OFF,
    RESTARTING,
    RESTARTING_NOTIFYING,
    RESTARTING_NOTIFIED;

    /** Tells whether the driver is being told, so that no cancel callback is called meanwhile. */
    boolean isNotifying() {
        return this == STOPPING_NOTIFYING || this == PURGE_NOTIFYING || this == RESTARTING_NOTIFYING;
    }

    boolean isBetween() {
        return this != ON && this != OFF;
    }
}
