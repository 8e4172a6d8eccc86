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
     * Arms a cancel callback; ends with STATUS_SUCCESS, or with STATUS_CANCELLED if the request is cancelled already,
     * and the
     * callback is never called then.
     */
    public static Frame mark(Journal journal, Request request, Function<Request, Frame> evtRequestCancel) {
        return strand -> {
            strand.writes(request.irp());
            if (request.irp().isCancelled()) {
                request.mark();
                strand.end(NtStatus.CANCELLED);
                return;
            }
            request.irp().setCancelRoutine(irp -> called(journal, request, evtRequestCancel));
            strand.end(NtStatus.SUCCESS);
        };
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
