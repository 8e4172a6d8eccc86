package dev.gatehouse.queue;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** How a queue presents requests (WDF_IO_QUEUE_DISPATCH_TYPE). */
@API(status = STABLE)
public enum Dispatching {
    /** One at a time: the next when the driver is done with the last. */
    SEQUENTIAL,
    /** Each as it arrives. */
    PARALLEL,
    /** None: the driver asks for them. */
    MANUAL
}
