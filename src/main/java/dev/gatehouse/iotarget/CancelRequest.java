package dev.gatehouse.iotarget;

import dev.gatehouse.irp.CancelIrp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/**
 * Steps X1 to X4: WdfRequestCancelSentRequest, and how Stop, Purge, Close and time-outs cancel (FxRequestBase::Cancel).
 *
 * <p>Ends with whether a cancel routine was there and was called, which promises nothing about the status.
 */
public final class CancelRequest implements Frame {

    private enum At {
        MARK,
        COUNT,
        CANCEL_IRP,
        UNCOUNT,
        REMOVE,
        RETURN
    }

    private final Journal journal;
    private final Request request;
    private final String by;
    private At at = At.MARK;
    private boolean called;

    /** Cancels on behalf of whom the journal is to name. */
    public CancelRequest(Journal journal, Request request, String by) {
        this.journal = journal;
        this.request = request;
        this.by = by;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case MARK -> mark(strand);
            case COUNT -> count(strand);
            case CANCEL_IRP -> {
                strand.call(new CancelIrp(request.irp()));
                yield At.UNCOUNT;
            }
            case UNCOUNT -> uncount(strand);
            case REMOVE -> remove(strand);
            case RETURN -> {
                strand.end(called);
                yield at;
            }
        };
    }

    private At mark(Strand strand) {
        strand.writes(request.cancelMark());
        journal.cancelAsked(request.name(), by);
        request.mark();
        return At.COUNT;
    }

    private At count(Strand strand) {
        strand.writes(request.count());
        if (!request.count().takeIfOutstanding()) {
            strand.end(false);
        }
        return At.CANCEL_IRP;
    }

    private At uncount(Strand strand) {
        strand.writes(request.count());
        called = strand.<Boolean>result();
        return request.count().drop() ? At.REMOVE : At.RETURN;
    }

    private At remove(Strand strand) {
        IoTarget target = (IoTarget) request.target();
        Tracking tracking = Tracking.of(request);
        if (!strand.acquire(target.guarded().lock)) {
            return at;
        }
        boolean endsWait = target.guarded().removeCompleted(tracking, false);
        strand.release(target.guarded().lock);
        strand.call(new CompleteSubmitted(target, tracking, endsWait));
        return At.RETURN;
    }
}
