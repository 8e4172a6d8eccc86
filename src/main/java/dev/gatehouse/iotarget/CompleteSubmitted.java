package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.journal.Witness;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/** Steps C2 to C5, by the owner of a completion: copy-back, completion routine, signal, count (CompleteSubmitted). */
final class CompleteSubmitted implements Frame {

    private enum At {
        COPY_BACK,
        CALL_ROUTINE,
        SIGNAL,
        UNCOUNT
    }

    private final IoTarget target;
    private final Request request;
    private final boolean endsWait;
    private At at = At.COPY_BACK;
    private boolean called;

    CompleteSubmitted(IoTarget target, Tracking tracking, boolean endsWait) {
        this.target = target;
        this.request = tracking.request();
        this.endsWait = endsWait;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case COPY_BACK -> copyBack(strand);
            case CALL_ROUTINE -> callRoutine(strand);
            case SIGNAL -> signal(strand);
            case UNCOUNT -> uncount(strand);
        };
    }

    private Witness witness() {
        return target.journal().witness();
    }

    private At copyBack(Strand strand) {
        strand.writes(request.result());
        strand.reads(request.irp());
        long overrun = request.takeResult();
        if (overrun > 0) {
            witness().overran(target.driver().name(), request.name(), target.name(), overrun);
        }
        return At.CALL_ROUTINE;
    }

    private At callRoutine(Strand strand) {
        strand.writes(request.result());
        strand.reads(request.irp());
        CompletionRoutine routine = request.takeCompletionRoutine();
        called = routine != CompletionRoutine.NONE && routine.isDrivers();
        tellOfRoutine(strand);
        if (routine != CompletionRoutine.NONE) {
            strand.call(routine.completed(
                    request, target, request.completionParams().orElseThrow()));
        }
        return At.SIGNAL;
    }

    private void tellOfRoutine(Strand strand) {
        target.journal()
                .completed(
                        request.name(),
                        target.name(),
                        request.status(),
                        request.information(),
                        strand.irql(),
                        called,
                        request.irp().reason());
        if (called) {
            witness()
                    .entered(target.driver().name(), Conduct.Entered.COMPLETION_ROUTINE, request.name(), target.name());
        }
    }

    private At signal(Strand strand) {
        if (called) {
            witness()
                    .left(
                            target.driver().name(),
                            Conduct.Entered.COMPLETION_ROUTINE,
                            request.name(),
                            target.name(),
                            NtStatus.SUCCESS);
        }
        if (endsWait) {
            strand.writes(target.guarded().sentEvent);
            target.guarded().sentEvent.signal();
        }
        return At.UNCOUNT;
    }

    private At uncount(Strand strand) {
        target.guarded().uncountIo();
        strand.end(false);
        return at;
    }
}
