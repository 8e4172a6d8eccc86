package dev.gatehouse.queue;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** What a driver can do with a queue as a whole, but for starting it. */
@API(status = STABLE)
public enum QueueCall {
    STOP("WdfIoQueueStop", true, false),
    STOP_AND_PURGE("WdfIoQueueStopAndPurge", true, true),
    DRAIN("WdfIoQueueDrain", false, false),
    PURGE("WdfIoQueuePurge", false, true);

    private final String ddi;
    private final boolean accepts;
    private final boolean cancels;

    QueueCall(String ddi, boolean accepts, boolean cancels) {
        this.ddi = ddi;
        this.accepts = accepts;
        this.cancels = cancels;
    }

    /** The DDI's name; that of the one that waits ends in Synchronously. */
    public String ddi() {
        return ddi;
    }

    /** Whether the queue goes on to take requests, and is done when the driver has nothing (FxIoQueue::QueueIdle). */
    boolean accepts() {
        return accepts;
    }

    /** Whether what waits and what the driver has marked cancelable is cancelled. */
    boolean cancels() {
        return cancels;
    }
}
