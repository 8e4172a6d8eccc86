package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * WdfIoTargetPurge, steps T1 to T4 (FxIoTarget::Purge, GotoPurgeState). Requests that ignore the state are not touched.
 */
final class Purge implements Frame {

    private static final Reason PURGED = new Reason("WdfIoTargetPurge", "it was purged");

    private enum At {
        CHANGE,
        FAIL_NEXT,
        CANCEL_NEXT,
        WAIT,
        WAITED,
        RETURN
    }

    private final IoTarget target;
    private final PurgeAction action;
    private final String call;
    private final Deque<Tracking> toFail = new ArrayDeque<>();
    private final Deque<Tracking> toCancel = new ArrayDeque<>();
    private At at = At.CHANGE;
    private boolean waits;

    Purge(IoTarget target, PurgeAction action) {
        this.target = target;
        this.action = action;
        this.call = "Purge(" + action.words() + ") of " + target.name();
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CHANGE -> strand.acquire(target.guarded().lock) ? change(strand) : at;
            case FAIL_NEXT -> failNext(strand);
            case CANCEL_NEXT -> cancelNext(strand);
            case WAIT -> {
                strand.call(new WaitFrame(call, target.guarded().sentEvent, Long.MAX_VALUE, target.journal()));
                yield At.WAITED;
            }
            case WAITED -> strand.acquire(target.guarded().lock) ? waited(strand) : at;
            case RETURN -> {
                target.noteReturn(TargetDdi.purge(action));
                strand.end(null);
                yield at;
            }
        };
    }

    private At change(Strand strand) {
        Guarded guarded = target.guarded();
        TargetState next = Transition.purge(guarded.state());
        if (next != TargetState.PURGED) {
            target.remarks().noteUnchanged("Purge", next);
        }
        guarded.goTo(next, PURGED);
        toFail.addAll(guarded.drainPended());
        toCancel.addAll(guarded.sent);
        waits = action == PurgeAction.PURGE_IO_AND_WAIT && (!guarded.sent.isEmpty() || guarded.waitingForSent);
        if (waits && guarded.sent.isEmpty()) {
            target.remarks().breakOnOverlap(call);
        }
        guarded.noteWait(waits);
        strand.release(guarded.lock);
        return At.FAIL_NEXT;
    }

    private At failNext(Strand strand) {
        if (toFail.isEmpty()) {
            return At.CANCEL_NEXT;
        }
        strand.call(target.failPended(toFail.remove()));
        return at;
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
