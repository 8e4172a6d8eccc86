package dev.gatehouse.iotarget;

import dev.gatehouse.irp.CallDriver;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/**
 * Step R2 for one request that was pended: it is submitted again, without options (FxIoTarget::SubmitPendedRequest).
 *
 * <p>Meanwhile it counts twice in the target's I/O count; the old count goes last.
 */
final class Resubmit implements Frame {

    private enum At {
        SUBMIT,
        DELIVER,
        REMOVE,
        UNCOUNT
    }

    private final IoTarget target;
    private final Tracking tracking;
    private final Request request;
    private At at = At.SUBMIT;

    Resubmit(IoTarget target, Tracking tracking) {
        this.target = target;
        this.tracking = tracking;
        this.request = tracking.request();
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case SUBMIT -> {
                strand.call(new Submit(target, request, SendOptions.NONE));
                yield At.DELIVER;
            }
            case DELIVER -> deliver(strand);
            case REMOVE -> strand.acquire(target.guarded().lock) ? remove(strand) : at;
            case UNCOUNT -> {
                target.guarded().uncountIo();
                strand.end(null);
                yield at;
            }
        };
    }

    private At deliver(Strand strand) {
        Submission submission = strand.result();
        strand.reads(target);
        if (submission.kind() == Submission.Kind.SENT) {
            strand.call(new CallDriver(request.irp(), target.device(), target.journal()));
        } else if (submission.kind() == Submission.Kind.REFUSED) {
            strand.writes(request.irp());
            request.irp().setStatus(submission.status(), 0, submission.reason());
            return At.REMOVE;
        }
        return At.UNCOUNT;
    }

    /** It was refused: it completes with that, or has timed out meanwhile (FxIoTarget::HandleFailedResubmit). */
    private At remove(Strand strand) {
        boolean endsWait = target.guarded().removeCompleted(tracking, false);
        strand.release(target.guarded().lock);
        strand.become(new CompleteSubmitted(target, tracking, endsWait));
        return at;
    }
}
