package dev.gatehouse.iotarget;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/**
 * Step S1, under the target's lock: admits a request, pends or refuses it (FxIoTarget::SubmitLocked).
 *
 * <p>Cancelling does not take the lock, so the step is cut where a canceller can come in between. Ends with a {@link
 * Submission}.
 */
final class Submit implements Frame {

    private static final Reason MARKED = new Reason(
            "FxIoTarget::SubmitLocked",
            "the driver had cancelled this request before it sent it, and only a reuse forgets that");
    private static final Reason CANCELLED_BEFORE_PENDING = new Reason(
            "FxIoTarget::PendRequestLocked", "the IRP was cancelled before it could be pended in the stopped target");
    private static final Reason HAZARD = new Reason(
            "FxIoTarget::PendRequestLocked",
            "its list entry is the queue's context now, and the canceller will unlink it all the same");

    private enum At {
        ADMIT,
        PEND,
        REFUSE
    }

    private final IoTarget target;
    private final Guarded guarded;
    private final Tracking tracking;
    private final Request request;
    private final SendOptions options;
    private final Journal journal;
    private At at = At.ADMIT;
    private Reason refusal = MARKED;

    Submit(IoTarget target, Request request, SendOptions options) {
        this.target = target;
        this.guarded = target.guarded();
        this.request = request;
        this.tracking = Tracking.of(request);
        this.options = options;
        this.journal = target.journal();
    }

    @Override
    public void step(Strand strand) {
        if (at == At.ADMIT && !strand.acquire(guarded.lock)) {
            return;
        }
        strand.writes(request);
        if (request.hasIrp()) {
            strand.writes(request.irp());
        }
        switch (at) {
            case ADMIT -> admit(strand);
            case PEND -> pend(strand);
            case REFUSE -> refuse(strand);
        }
    }

    private void admit(Strand strand) {
        Submission obstacle = SubmitChecks.check(target, request, options, strand);
        if (obstacle.kind() == Submission.Kind.REFUSED) {
            leave(strand, obstacle);
            return;
        }
        request.enter(target, tracking);
        guarded.countIo();
        request.count().start();
        tracking.ignoresState |= options.ignoreTargetState();
        Admission admission = Admission.of(guarded.state(), guarded.removing, options.ignoreTargetState());
        if (request.isMarked()) {
            at = At.REFUSE;
        } else if (admission == Admission.PEND) {
            at = At.PEND;
        } else {
            send(strand);
        }
    }

    private void send(Strand strand) {
        boolean ignores = options.ignoreTargetState();
        (ignores ? guarded.ignored : guarded.sent).add(tracking);
        setCompletion(request.irp());
        target.timeouts().arm(tracking, options);
        journal.sent(request.name(), target.name(), Admission.reason(guarded.state(), ignores));
        leave(strand, Submission.SENT);
    }

    /** Where no location is left nothing can be installed, and the I/O manager stops the system on the call. */
    private void setCompletion(Irp irp) {
        if (irp.freeLocations() > 0) {
            irp.nextLocation().setCompletion(completed -> new RequestCompletion(target, tracking));
        }
    }

    private void pend(Strand strand) {
        Irp irp = request.irp();
        irp.moveDown();
        if (irp.isCancelled()) {
            irp.moveUp();
            refusal = CANCELLED_BEFORE_PENDING;
            at = At.REFUSE;
            return;
        }
        strand.writes(guarded);
        tracking.pended = true;
        irp.setCancelRoutine(cancelled -> new PendedCancel(target, tracking));
        guarded.pended.add(tracking);
        target.timeouts().arm(tracking, options);
        journal.pended(request.name(), target.name(), Admission.reason(guarded.state(), false));
        leave(strand, Submission.PENDED);
    }

    private void refuse(Strand strand) {
        if (request.count().drop()) {
            guarded.uncountIo();
            leave(strand, Submission.refused(NtStatus.CANCELLED, refusal));
            return;
        }
        if (refusal == CANCELLED_BEFORE_PENDING) {
            journal.noted(request.name(), Event.Noted.MEMORY_CORRUPTION, HAZARD);
        }
        request.irp().setStatus(NtStatus.CANCELLED, refusal);
        leave(strand, Submission.LEFT);
    }

    private void leave(Strand strand, Submission submission) {
        strand.release(guarded.lock);
        strand.end(submission);
    }
}
