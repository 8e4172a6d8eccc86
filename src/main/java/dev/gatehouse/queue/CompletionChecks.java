package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;

/** What is looked at before a driver's completion of a request goes through (FxRequest::VerifyRequestComplete). */
final class CompletionChecks {

    /** What is to become of the call. */
    enum Verdict {
        COMPLETE,
        IGNORE,
        STOP_THE_SYSTEM
    }

    private final Journal journal;
    private final Request request;

    CompletionChecks(Journal journal, Request request) {
        this.journal = journal;
        this.request = request;
    }

    Verdict check(NtStatus status, long information) {
        if (!request.isFromQueue()) {
            return ignore("ReqDelete", "completes " + request + ", which it made itself", "delete or reuse it");
        }
        if (request.isCompleted()) {
            return ignore("DoubleCompletion", "completes " + request + " twice", "complete each request once");
        }
        if (request.isOutstanding()) {
            return ignore(
                    "InvalidReqAccess",
                    "completes " + request + ", which it has sent and not got back",
                    "complete it in or after its completion routine");
        }
        disarm();
        return request.driver().verifier() && status.isSuccess() && information > limit()
                ? Verdict.STOP_THE_SYSTEM
                : Verdict.COMPLETE;
    }

    private Verdict ignore(String rule, String what, String instead) {
        journal.ruleBroken(rule, request.driver().name(), what, instead);
        return Verdict.IGNORE;
    }

    /** A request that is still cancelable is completed all the same; its cancel callback is lost. */
    private void disarm() {
        if (request.irp().hasCancelRoutine()) {
            request.irp().takeCancelRoutine();
            journal.ruleBroken(
                    "ReqNotCanceledLocal",
                    request.driver().name(),
                    "completes " + request + " while it is marked cancelable",
                    "call WdfRequestUnmarkCancelable first, and complete it only where that succeeds");
        }
    }

    /** The most bytes that the verifier takes for transferred (FxRequest::VerifyCompleteInternal). */
    private long limit() {
        return switch (request.irp().currentLocation().type()) {
            case READ -> request.irp().currentLocation().outputLength();
            case WRITE -> request.irp().currentLocation().inputLength();
            default -> Long.MAX_VALUE;
        };
    }
}
