package dev.gatehouse.queue;

import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;

/**
 * What is looked at before a driver's completion of a request goes through (FxRequest::VerifyRequestComplete).
 *
 * <p>One that is still cancelable is completed all the same, and its cancel callback is lost. Which rule the driver
 * breaks is told by those who watch its conduct.
 */
final class CompletionChecks {

    /** What is to become of the call. */
    enum Verdict {
        COMPLETE,
        IGNORE,
        STOP_THE_SYSTEM
    }

    private static final Reason NO_OUTPUT =
            new Reason("FxRequest::CompleteInternal", "the sender gave no output buffer to transfer anything to");

    private final Journal journal;
    private final Request request;

    CompletionChecks(Journal journal, Request request) {
        this.journal = journal;
        this.request = request;
    }

    Verdict check(NtStatus status, long information) {
        boolean given = request.isFromQueue() || request.hold().isOwned();
        if (!given || request.isCompleted() || request.isOutstanding()) {
            return Verdict.IGNORE;
        }
        request.irp().takeCancelRoutine();
        breakForLostInformation(information);
        return request.driver().verifier() && status.isSuccess() && information > limit()
                ? Verdict.STOP_THE_SYSTEM
                : Verdict.COMPLETE;
    }

    /** A buffered control from user mode without an output has nothing that Information could count. */
    private void breakForLostInformation(long information) {
        StackLocation location = request.irp().currentLocation();
        boolean isBuffered =
                location.type() == RequestType.DEVICE_CONTROL && location.code().method() == TransferMethod.BUFFERED;
        boolean isLost = isBuffered && !request.irp().isKernelMode() && location.outputLength() == 0;
        if (request.driver().verifier() && isLost && information != 0) {
            journal.broke(request.name(), "it is completed with Information " + information, NO_OUTPUT);
        }
    }

    /** The most bytes that the verifier takes for transferred (FxRequest::VerifyCompleteInternal). */
    private long limit() {
        return switch (request.irp().currentLocation().type()) {
            case READ -> request.irp().currentLocation().outputLength();
            case WRITE -> request.irp().currentLocation().inputLength();
            case DEVICE_CONTROL -> limitOfControl();
            default -> Long.MAX_VALUE;
        };
    }

    /** Only controls from user mode that give an output buffer are looked at. */
    private long limitOfControl() {
        int output = request.irp().currentLocation().outputLength();
        return request.irp().isKernelMode() || output == 0 ? Long.MAX_VALUE : output;
    }
}
