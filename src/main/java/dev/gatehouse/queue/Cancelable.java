package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.function.Function;

/** WdfRequestMarkCancelableEx and WdfRequestUnmarkCancelable: one step each. */
public final class Cancelable {

    private Cancelable() {}

    /**
     * Arms a cancel callback; ends with STATUS_SUCCESS, or with STATUS_CANCELLED if the request is cancelled already:
     * then the callback is never called.
     */
    public static Frame mark(Journal journal, Request request, Function<Request, Frame> evtRequestCancel) {
        return strand -> {
            strand.writes(request);
            if (!request.isFromQueue()) {
                breakRule(
                        journal, request, "InvalidReqAccess", "marks " + request + " cancelable, which it made itself");
                strand.end(NtStatus.INVALID_DEVICE_REQUEST);
                return;
            }
            strand.writes(request.irp());
            strand.end(arm(journal, request, evtRequestCancel));
        };
    }

    private static NtStatus arm(Journal journal, Request request, Function<Request, Frame> evtRequestCancel) {
        if (request.irp().hasCancelRoutine()) {
            breakRule(journal, request, "MarkCancOnCancReqLocal", "marks " + request + " cancelable twice");
        }
        if (request.irp().isCancelled()) {
            request.mark();
            return NtStatus.CANCELLED;
        }
        request.irp().setCancelRoutine(irp -> called(journal, request, evtRequestCancel));
        return NtStatus.SUCCESS;
    }

    private static void breakRule(Journal journal, Request request, String rule, String what) {
        journal.ruleBroken(rule, request.driver().name(), what, "mark what a queue has presented, once");
    }

    /** Disarms it; ends with STATUS_CANCELLED if the callback has run or will run. */
    public static Frame unmark(Request request) {
        return strand -> {
            strand.writes(request.irp());
            boolean armed = request.irp().hasCancelRoutine();
            request.irp().takeCancelRoutine();
            strand.end(armed ? NtStatus.SUCCESS : NtStatus.CANCELLED);
        };
    }

    private static Frame called(Journal journal, Request request, Function<Request, Frame> callback) {
        return strand -> {
            journal.cancelRoutineCalled(request.name(), request.driver().name());
            strand.become(callback.apply(request));
        };
    }
}
