package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.wdk.NtStatus;

/**
 * How submitting a request to a target ended.
 *
 * @param kind which of the four
 * @param status why it was refused; STATUS_SUCCESS otherwise
 * @param reason the rule that refused it
 */
record Submission(Kind kind, NtStatus status, Reason reason) {

    enum Kind {
        /** It is the caller's turn to call the lower driver. */
        SENT,
        PENDED,
        REFUSED,
        /** Somebody who is cancelling it holds a count, and will complete it. */
        LEFT_TO_CANCELLER
    }

    static final Submission SENT = new Submission(Kind.SENT, NtStatus.SUCCESS, Reason.NONE);
    static final Submission PENDED = new Submission(Kind.PENDED, NtStatus.SUCCESS, Reason.NONE);
    static final Submission LEFT = new Submission(Kind.LEFT_TO_CANCELLER, NtStatus.SUCCESS, Reason.NONE);

    static Submission refused(NtStatus status, Reason reason) {
        return new Submission(Kind.REFUSED, status, reason);
    }
}
