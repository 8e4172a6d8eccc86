package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.ArrayDeque;
import java.util.Deque;

/** WdfIoTargetStop, steps T1 to T4 (FxIoTarget::Stop, GotoStopState). Pended requests are never touched. */
final class Stop implements Frame {

    private static final Reason STOPPED = new Reason("WdfIoTargetStop", "it was stopped");

    private enum At {
        CHANGE,
        CANCEL_NEXT,
        WAIT,
        WAITED,
        RETURN
    }

    private final IoTarget target;
    private final SentIoAction action;
    private final String call;
    private final Deque<Tracking> toCancel = new ArrayDeque<>();
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
            case CANCEL_NEXT -> cancelNext(strand);
            case WAIT -> {
                strand.call(new WaitFrame(call, target.guarded().sentEvent, Long.MAX_VALUE, target.journal()));
                yield At.WAITED;
            }
            case WAITED -> strand.acquire(target.guarded().lock) ? waited(strand) : at;
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
        return At.CANCEL_NEXT;
    }

    private At waited(Strand strand) {
        target.guarded().waitingForSent = false;
        strand.release(target.guarded().lock);
        return At.RETURN;
    }

    private At cancelNext(Strand strand) {
        if (toCancel.isEmpty()) {
            return waits ? At.WAIT : At.RETURN;
        }
        strand.call(new CancelRequest(target.journal(), toCancel.remove().request(), call));
        return at;
    }
}
