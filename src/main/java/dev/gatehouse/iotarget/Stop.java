package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.ArrayList;
import java.util.List;

/** WdfIoTargetStop, steps T1 to T4 (FxIoTarget::Stop, GotoStopState). Pended requests are never touched. */
final class Stop implements Frame {

    private static final Reason STOPPED = new Reason("WdfIoTargetStop", "it was stopped");

    private enum At {
        CHANGE,
        BRING_BACK,
        WAIT,
        RETURN
    }

    private final IoTarget target;
    private final SentIoAction action;
    private final String call;
    private final List<Tracking> toCancel = new ArrayList<>();
    private At at = At.CHANGE;
    private boolean waits;

    Stop(IoTarget target, SentIoAction action) {
        this.target = target;
        this.action = action;
        this.call = "Stop(" + action.words() + ") of " + target.name();
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CHANGE -> strand.acquire(target.guarded().lock) ? change(strand) : at;
            case BRING_BACK -> {
                strand.call(new BringBack(target, call, List.of(), toCancel));
                yield waits ? At.WAIT : At.RETURN;
            }
            case WAIT -> {
                strand.call(new WaitForSent(target, call));
                yield At.RETURN;
            }
            case RETURN -> {
                target.noteReturn(TargetDdi.stop(action));
                strand.end(null);
                yield at;
            }
        };
    }

    private At change(Strand strand) {
        Guarded guarded = target.guarded();
        TargetState next = Transition.stop(guarded.state());
        if (next != TargetState.STOPPED) {
            target.remarks().noteUnchanged("Stop", next);
        }
        guarded.goTo(next, STOPPED);
        if (action == SentIoAction.CANCEL_SENT_IO) {
            toCancel.addAll(guarded.sent);
        }
        if (action.waits() && guarded.sent.isEmpty() && guarded.waitingForSent) {
            target.remarks().warnOfOverlap(call);
        }
        waits = action.waits() && (!guarded.sent.isEmpty() || guarded.waitingForSent);
        guarded.noteWait(waits);
        strand.release(guarded.lock);
        return At.BRING_BACK;
    }
}
