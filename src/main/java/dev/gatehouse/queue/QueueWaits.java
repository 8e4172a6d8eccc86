package dev.gatehouse.queue;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.WaitObject;
import java.util.Optional;
import java.util.function.Supplier;

/** What is to be called when a queue has become idle or empty, and when a manual queue has something to retrieve. */
final class QueueWaits {

    private Optional<Frame> idle = Optional.empty();
    private Optional<Frame> purged = Optional.empty();
    private Optional<WaitObject> disposed = Optional.empty();
    private Optional<Supplier<Frame>> ready = Optional.empty();
    private boolean fromEmpty;
    private boolean forced;

    /** Registers what to call when the driver has nothing; FALSE where something is registered already. */
    boolean whenIdle(Frame call) {
        boolean free = idle.isEmpty();
        idle = free ? Optional.of(call) : idle;
        return free;
    }

    /** Registers what to call when neither the driver nor the queue has anything; FALSE likewise. */
    boolean whenPurged(Frame call) {
        boolean free = purged.isEmpty();
        purged = free ? Optional.of(call) : purged;
        return free;
    }

    /** Tells whether one of the two is to be called now; only the last dispatcher calls it. */
    boolean isDue(boolean lastDispatcher, int driverOwned, int waiting) {
        boolean isIdle = idle.isPresent() && driverOwned == 0;
        boolean isPurged = purged.isPresent() && driverOwned + waiting == 0;
        return lastDispatcher && (isIdle || isPurged);
    }

    /** Takes what is to be called now. */
    Frame take(int driverOwned, int waiting) {
        boolean isIdle = idle.isPresent() && driverOwned == 0;
        Frame call = (isIdle ? idle : purged).orElseThrow();
        idle = isIdle ? Optional.empty() : idle;
        purged = isIdle ? purged : Optional.empty();
        return call;
    }

    /** The queue is to go: what is signalled when neither the driver nor the queue has anything (m_Disposing). */
    void whenDisposed(WaitObject finished) {
        disposed = Optional.of(finished);
    }

    /** Lets the queue go if it may. */
    void dispose(boolean lastDispatcher, int outstanding) {
        if (lastDispatcher && outstanding == 0) {
            disposed.ifPresent(WaitObject::signal);
            disposed = Optional.empty();
        }
    }

    boolean isReadyNotifySet() {
        return ready.isPresent();
    }

    /** WdfIoQueueReadyNotify: what to call each time when an empty queue gets a request; empty for nothing. */
    void setReadyNotify(Optional<Supplier<Frame>> callback) {
        ready = callback;
    }

    /** A request was put into the queue, in which there are now so many. */
    void noteArrival(int waiting) {
        if (waiting == 1 || forced) {
            fromEmpty = true;
            forced = false;
        }
    }

    /** The queue starts or gets power with requests in it: its driver may have missed them. */
    void noteStart(int waiting) {
        if (waiting > 0) {
            fromEmpty = true;
            forced = false;
        }
    }

    /** A driver found nothing although something was there that was just being cancelled. */
    void forceReadyAtNextArrival() {
        forced = true;
    }

    /** The notification that a request is there, once for each time that an empty queue got one. */
    Optional<Frame> ready() {
        if (!fromEmpty || ready.isEmpty()) {
            return Optional.empty();
        }
        fromEmpty = false;
        return ready.map(Supplier::get);
    }
}
