package dev.gatehouse.virtualtime;

/** What expires, in the order in which things that are due at the same instant expire. */
public enum TimerKind {
    /** A kernel timer, whose routine runs on a DPC. */
    DPC,
    /** Simulated hardware that finishes something. */
    HARDWARE,
    /** The limit of a wait. */
    WAIT_LIMIT
}
