package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;

/** WdfIoTargetStart (FxIoTarget::Start, GotoStartState): ends with its NTSTATUS. */
final class Start implements Frame {

    private static final Reason STARTED = new Reason("WdfIoTargetStart", "it was started");

    private final IoTarget target;
    private final String call;
    private boolean drained;

    Start(IoTarget target) {
        this.target = target;
        this.call = "Start of " + target.name();
    }

    @Override
    public void step(Strand strand) {
        Guarded guarded = target.guarded();
        if (drained) {
            strand.end(NtStatus.SUCCESS);
        } else if (strand.acquire(guarded.lock)) {
            enter(strand, guarded);
        }
    }

    private void enter(Strand strand, Guarded guarded) {
        if (guarded.state() == TargetState.DELETED) {
            strand.release(guarded.lock);
            strand.end(NtStatus.INVALID_DEVICE_STATE);
        } else if (guarded.waitingForSent) {
            strand.release(guarded.lock);
            target.warnOfOverlap(call);
            strand.call(new WaitFrame(call, guarded.sentEvent, Long.MAX_VALUE, target.journal()));
        } else {
            guarded.goTo(Transition.start(guarded.state()), STARTED);
            guarded.noteStarted();
            drained = true;
            strand.call(new Drain(target));
        }
    }
}
