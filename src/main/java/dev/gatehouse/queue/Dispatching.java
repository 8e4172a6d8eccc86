package dev.gatehouse.queue;

/** How a queue presents requests (WDF_IO_QUEUE_DISPATCH_TYPE). */
public enum Dispatching {
    /** One at a time: the next when the driver is done with the last. */
    SEQUENTIAL,
    /** Each as it arrives. */
    PARALLEL,
    /** None: the driver asks for them. */
    MANUAL
}
