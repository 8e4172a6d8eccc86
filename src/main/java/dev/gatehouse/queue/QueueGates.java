package dev.gatehouse.queue;

/** What a queue does with requests that come, and with those that wait (FxIoQueue::SetState). */
final class QueueGates {

    private boolean accepts = true;
    private boolean dispatches = true;
    private boolean shutDown;
    private boolean cancelsDispatched;

    boolean accepts() {
        return accepts;
    }

    boolean dispatches() {
        return dispatches;
    }

    /** Whether what the driver gives back or marks cancelable is cancelled (m_CancelDispatchedRequests). */
    boolean cancelsDispatched() {
        return cancelsDispatched;
    }

    /** WdfIoQueueStart. */
    void start() {
        accept();
        dispatches = true;
        cancelsDispatched = false;
    }

    /** WdfIoQueueStop. */
    void stop() {
        accept();
        dispatches = false;
    }

    /** WdfIoQueueDrain and WdfIoQueuePurge. */
    void refuse() {
        accepts = false;
    }

    /** A device that is removed takes nothing any more, whatever its driver calls. */
    void shutDown() {
        shutDown = true;
        accepts = false;
    }

    /** From now on what the driver has is not to be put back. */
    void cancelDispatched() {
        cancelsDispatched = true;
    }

    /** The driver has nothing any more. */
    void driverHasNothing() {
        cancelsDispatched = false;
    }

    private void accept() {
        accepts = !shutDown;
    }
}
