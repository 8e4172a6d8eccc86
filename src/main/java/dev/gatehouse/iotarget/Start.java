package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;

/** WdfIoTargetStart (FxIoTarget::Start, GotoStartState): ends with its NTSTATUS. */
final class Start implements Frame {

    private static final Reason STARTED = new Reason("WdfIoTargetStart", "it was started");
    private static final Reason WAITS_RAISED = new Reason(
            "FxIoTarget::GotoStartState", "a Stop or Purge still waits, and a start may wait at PASSIVE_LEVEL only");
    private static final int PASSIVE_WHILE_WAITING_SINCE = 11;

    private final IoTarget target;
    private final String call;
    private boolean began;
    private boolean drained;

    Start(IoTarget target) {
        this.target = target;
        this.call = "Start of " + target.name();
    }

    @Override
    public void step(Strand strand) {
        Guarded guarded = target.guarded();
        if (!began) {
            began = true;
            target.noteCall(TargetDdi.START, strand);
        }
        if (drained) {
            end(strand, NtStatus.SUCCESS);
        } else if (strand.acquire(guarded.lock)) {
            enter(strand, guarded);
        }
    }

    private void end(Strand strand, NtStatus status) {
        target.noteReturn(TargetDdi.START);
        strand.end(status);
    }

    private void breakAbovePassive(Strand strand) {
        if (strand.irql().isAbove(Irql.PASSIVE) && target.driver().isAtLeast(PASSIVE_WHILE_WAITING_SINCE)) {
            target.remarks().breakIfVerified(target.name(), call + " above PASSIVE_LEVEL has to wait", WAITS_RAISED);
        }
    }

    private void enter(Strand strand, Guarded guarded) {
        if (guarded.state() == TargetState.DELETED) {
            strand.release(guarded.lock);
            end(strand, NtStatus.INVALID_DEVICE_STATE);
        } else if (guarded.waitingForSent) {
            strand.release(guarded.lock);
            target.remarks().warnOfOverlap(call);
            breakAbovePassive(strand);
            strand.call(new WaitFrame(call, guarded.sentEvent, Long.MAX_VALUE, target.journal()));
        } else {
            guarded.goTo(Transition.start(guarded.state()), STARTED);
            guarded.noteStarted();
            drained = true;
            strand.call(new Drain(target));
        }
    }
}
