package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Steps R1 and R2: a started target takes its pended requests off the queue, under the lock that it was called with,
 * then sends them in order without it (DrainPendedRequestsLocked, SubmitPendedRequests).
 */
final class Drain implements Frame {

    private static final Reason LEFT_TO_OTHERS = new Reason(
            "FxIoTarget::DrainPendedRequestsLocked",
            "a time-out or a canceller had already taken hold of it when the target was started");

    private final IoTarget target;
    private final Deque<Tracking> pended;
    private final Deque<Tracking> toSend = new ArrayDeque<>();
    private boolean locked = true;

    /** To be called by whoever holds the target's lock; it is free when the draining is over. */
    Drain(IoTarget target) {
        this.target = target;
        this.pended = new ArrayDeque<>(List.copyOf(target.guarded().pended));
    }

    @Override
    public void step(Strand strand) {
        if (!pended.isEmpty()) {
            take(strand, pended.remove());
        } else if (locked) {
            locked = false;
            strand.release(target.guarded().lock);
        } else if (!toSend.isEmpty()) {
            strand.call(new Resubmit(target, toSend.remove()));
        } else {
            strand.end(null);
        }
    }

    private void take(Strand strand, Tracking tracking) {
        Request request = tracking.request();
        strand.writes(request.count());
        strand.writes(request.irp());
        strand.writes(target.guarded());
        if (!target.guarded().unpend(tracking)) {
            return;
        }
        boolean timerStopped = target.timeouts().stop(tracking);
        if (timerStopped && request.count().drop()) {
            toSend.add(tracking);
        } else {
            request.irp().setStatus(NtStatus.CANCELLED, LEFT_TO_OTHERS);
            tracking.completed = true;
        }
    }
}
