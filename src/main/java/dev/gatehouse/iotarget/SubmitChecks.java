package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/** The tests a to f that a submitted request has to pass, in the framework's order (FxIoTarget::SubmitLocked). */
final class SubmitChecks {

    private static final int WDF_VIOLATION = 0x10D;
    private static final int SYSTEM_THREAD_EXCEPTION_NOT_HANDLED = 0x7E;
    private static final Reason NOT_FORMATTED = new Reason(
            "FxIoTarget::VerifySubmitLocked",
            "the request was not formatted since it was created, reused or completed");
    private static final Reason ALREADY_SENT =
            new Reason("FxIoTarget::SubmitLocked", "the request was sent and has not come back");
    private static final Reason TOO_FEW_LOCATIONS = new Reason(
            "FxIoTarget::VerifySubmitLocked", "its IRP has fewer stack locations left than the target's stack is deep");

    private SubmitChecks() {}

    static Submission check(IoTarget target, Request request, SendOptions options, Strand strand) {
        if (request.isOutstanding()) {
            bugcheck(target, request, strand, "0x6, 0x3", "the request is already sent");
            return Submission.refused(NtStatus.REQUEST_NOT_ACCEPTED, ALREADY_SENT);
        }
        if (!request.hasIrp()) {
            target.journal()
                    .bugcheck(SYSTEM_THREAD_EXCEPTION_NOT_HANDLED, request.name(), "a request without an IRP was sent");
            strand.agenda().halt();
            return Submission.refused(NtStatus.REQUEST_NOT_ACCEPTED, NOT_FORMATTED);
        }
        Submission verified = request.driver().verifier() ? verify(target, request) : Submission.SENT;
        return verified.kind() == Submission.Kind.REFUSED ? verified : checkState(target, options);
    }

    private static Submission verify(IoTarget target, Request request) {
        if (!request.isFormatted()) {
            return Submission.refused(NtStatus.REQUEST_NOT_ACCEPTED, NOT_FORMATTED);
        }
        return request.irp().freeLocations() < target.stackSize()
                ? Submission.refused(NtStatus.REQUEST_NOT_ACCEPTED, TOO_FEW_LOCATIONS)
                : Submission.SENT;
    }

    private static Submission checkState(IoTarget target, SendOptions options) {
        Guarded guarded = target.guarded();
        Admission admission = Admission.of(guarded.state(), guarded.removing, options.ignoreTargetState());
        return admission == Admission.REFUSE
                ? Submission.refused(
                        NtStatus.INVALID_DEVICE_STATE, Admission.reason(guarded.state(), options.ignoreTargetState()))
                : Submission.SENT;
    }

    private static void bugcheck(IoTarget target, Request request, Strand strand, String parameters, String what) {
        target.journal().bugcheck(WDF_VIOLATION, parameters, request.name() + ": " + what);
        strand.agenda().halt();
    }
}
