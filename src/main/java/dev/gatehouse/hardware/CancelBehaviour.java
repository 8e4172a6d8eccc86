package dev.gatehouse.hardware;

/** What a device does with a request that is cancelled while it holds it. */
public enum CancelBehaviour {
    /** Has a cancel routine that completes it with STATUS_CANCELLED at once. */
    COMPLETES,
    /** Has a cancel routine, but completes it only when it would have done so anyway. */
    DEFERS,
    /** Has no cancel routine. */
    IGNORES
}
