package dev.gatehouse.queue;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * What WdfIoQueueGetState tells.
 *
 * @param accepts WdfIoQueueAcceptRequests
 * @param dispatches WdfIoQueueDispatchRequests
 * @param pnpHeld WdfIoQueuePnpHeld: it is power-managed, and its device is not in D0
 * @param queued how many requests wait in it
 * @param driverOwned how many its driver has
 */
@API(status = STABLE)
public record IoQueueState(boolean accepts, boolean dispatches, boolean pnpHeld, int queued, int driverOwned) {

    /** WdfIoQueueNoRequests. */
    public boolean hasNoRequests() {
        return queued == 0;
    }

    /** WdfIoQueueDriverNoRequests. */
    public boolean driverHasNoRequests() {
        return driverOwned == 0;
    }

    /** WDF_IO_QUEUE_IDLE: nothing waits, and the driver has nothing. */
    public boolean isIdle() {
        return hasNoRequests() && driverHasNoRequests();
    }
}
