package dev.gatehouse.queue;

import dev.gatehouse.irp.CancelRoutine;
import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.DriverHold;
import dev.gatehouse.request.InCallback;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.function.Function;

/** WdfRequestMarkCancelableEx and WdfRequestUnmarkCancelable: one step each. */
public final class Cancelable {

    private static final Reason NOT_CANCELABLE = new Reason(
            "FxRequest::VerifyRequestIsCancelable", "only what a queue presented and the driver marked is unmarked");

    private Cancelable() {}

    /**
     * Arms a cancel callback; ends with STATUS_SUCCESS, or with STATUS_CANCELLED if the request is cancelled already:
     * then the callback is never called.
     */
    public static Frame mark(Journal journal, Request request, Function<Request, Frame> evtRequestCancel) {
        return strand -> {
            strand.writes(request);
            if (request.owner() instanceof IoQueue queue) {
                strand.writes(request.irp());
                end(strand, journal, request, RequestDdi.MARK_CANCELABLE, arm(queue, request, evtRequestCancel));
            } else {
                breakForOwn(journal, request);
                strand.end(NtStatus.INVALID_DEVICE_REQUEST);
            }
        };
    }

    private static void end(Strand strand, Journal journal, Request request, RequestDdi ddi, NtStatus status) {
        request.used(journal, ddi, status);
        strand.end(status);
    }

    private static NtStatus arm(IoQueue queue, Request request, Function<Request, Frame> evtRequestCancel) {
        if (request.irp().isCancelled() || queue.gates().cancelsDispatched()) {
            request.mark();
            return NtStatus.CANCELLED;
        }
        request.setHold(DriverHold.CANCELABLE);
        request.irp().setCancelRoutine(irp -> cancelling(queue, request, evtRequestCancel));
        return NtStatus.SUCCESS;
    }

    /** The callback is called by whoever dispatches for the queue (FxIoQueue::ProcessCancelledRequests). */
    private static Frame cancelling(IoQueue queue, Request request, Function<Request, Frame> evtRequestCancel) {
        return queue.cancelForDriver(request, marked -> called(queue.journal(), marked, evtRequestCancel));
    }

    private static void breakForOwn(Journal journal, Request request) {
        journal.ruleBroken(
                "InvalidReqAccess",
                request.driver().name(),
                "marks " + request + " cancelable, which it made itself",
                "mark what a queue has presented, once");
    }

    /** WdfRequestMarkCancelable: the callback is called at once for a request that is cancelled already. */
    public static Frame markOrCall(Journal journal, Request request, Function<Request, Frame> evtRequestCancel) {
        return new Frame() {
            private boolean marked;

            @Override
            public void step(Strand strand) {
                if (!marked) {
                    marked = true;
                    strand.call(mark(journal, request, evtRequestCancel));
                } else if (strand.<NtStatus>result().equals(NtStatus.CANCELLED)) {
                    strand.become(cancelling((IoQueue) request.owner(), request, evtRequestCancel));
                } else {
                    strand.end(null);
                }
            }
        };
    }

    /**
     * Disarms it; ends with STATUS_CANCELLED if the callback has run or will run, and also, without the verifier, for a
     * request that was never cancelable.
     */
    public static Frame unmark(Journal journal, Request request) {
        return strand -> {
            strand.writes(request);
            boolean verified = request.driver().verifier() && !request.hold().isMarkedCancelable();
            if (!request.isFromQueue() || verified) {
                breakFor(journal, request);
                end(strand, journal, request, RequestDdi.UNMARK_CANCELABLE, NtStatus.INVALID_DEVICE_REQUEST);
            } else {
                strand.writes(request.irp());
                end(strand, journal, request, RequestDdi.UNMARK_CANCELABLE, disarm(request));
            }
        };
    }

    private static void breakFor(Journal journal, Request request) {
        if (request.driver().verifier()) {
            journal.broke(request.name(), "it is unmarked and was not marked cancelable", NOT_CANCELABLE);
        }
    }

    private static NtStatus disarm(Request request) {
        if (request.irp().takeCancelRoutine() == CancelRoutine.NONE) {
            return NtStatus.CANCELLED;
        }
        request.setHold(DriverHold.OWNED);
        return NtStatus.SUCCESS;
    }

    private static Frame called(Journal journal, Request request, Function<Request, Frame> callback) {
        return strand -> {
            strand.writes(request);
            request.setHold(DriverHold.CANCELLED);
            journal.cancelRoutineCalled(request.name(), request.driver().name());
            strand.become(InCallback.of(journal, request, Conduct.Entered.REQUEST_CANCEL, callback.apply(request)));
        };
    }
}
