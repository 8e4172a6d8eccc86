package dev.gatehouse.queue;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.InCallback;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.function.Function;

/** WdfRequestMarkCancelableEx and WdfRequestUnmarkCancelable: one step each. */
public final class Cancelable {

    private Cancelable() {}

    /**
     * Arms a cancel callback; ends with STATUS_SUCCESS, or with STATUS_CANCELLED if the request is cancelled already,
     * and the
     * callback is never called then.
     */
    public static Frame mark(Journal journal, Request request, Function<Request, Frame> evtRequestCancel) {
        return strand -> {
            strand.writes(request.irp());
            if (request.irp().isCancelled()) {
                request.mark();
                end(strand, journal, request, RequestDdi.MARK_CANCELABLE, NtStatus.CANCELLED);
                return;
            }
            request.irp().setCancelRoutine(irp -> called(journal, request, evtRequestCancel));
            end(strand, journal, request, RequestDdi.MARK_CANCELABLE, NtStatus.SUCCESS);
        };
    }

    /** Disarms it; ends with STATUS_CANCELLED if the callback has run or will run. */
    public static Frame unmark(Journal journal, Request request) {
        return strand -> {
            strand.writes(request.irp());
            boolean armed = request.irp().hasCancelRoutine();
            request.irp().takeCancelRoutine();
            NtStatus status = armed ? NtStatus.SUCCESS : NtStatus.CANCELLED;
            end(strand, journal, request, RequestDdi.UNMARK_CANCELABLE, status);
        };
    }

    private static void end(Strand strand, Journal journal, Request request, RequestDdi ddi, NtStatus status) {
        request.used(journal, ddi, status);
        strand.end(status);
    }

    private static Frame called(Journal journal, Request request, Function<Request, Frame> callback) {
        return strand -> {
            journal.cancelRoutineCalled(request.name(), request.driver().name());
            strand.become(InCallback.of(journal, request, Conduct.Entered.REQUEST_CANCEL, callback.apply(request)));
        };
    }
}
