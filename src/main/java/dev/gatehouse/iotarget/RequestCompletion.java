package dev.gatehouse.iotarget;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/**
 * Step C1, under the target's lock: a request came back, or fails while pended (FxIoTarget::RequestCompletionRoutine).
 *
 * <p>Whoever drops the last count goes on with {@link CompleteSubmitted}. Ends with FALSE: the IRP stays with the
 * target.
 */
final class RequestCompletion implements Frame {

    private final IoTarget target;
    private final Tracking tracking;

    RequestCompletion(IoTarget target, Tracking tracking) {
        this.target = target;
        this.tracking = tracking;
    }

    @Override
    public void step(Strand strand) {
        Guarded guarded = target.guarded();
        if (!strand.acquire(guarded.lock)) {
            return;
        }
        strand.writes(tracking.request().count());
        tracking.completed = true;
        boolean owner =
                target.timeouts().stop(tracking) && tracking.request().count().drop();
        boolean endsWait = owner && guarded.removeCompleted(tracking, false);
        strand.release(guarded.lock);
        if (owner) {
            strand.become(new CompleteSubmitted(target, tracking, endsWait));
        } else {
            strand.end(false);
        }
    }
}
