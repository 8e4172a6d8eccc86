package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.ArrayList;
import java.util.List;

/**
 * WdfIoTargetPurge, steps T1 to T4 (FxIoTarget::Purge, GotoPurgeState). Requests that ignore the state are not touched.
 */
final class Purge implements Frame {

    private static final Reason PURGED = new Reason("WdfIoTargetPurge", "it was purged");

    private enum At {
        CHANGE,
        BRING_BACK,
        WAIT,
        RETURN
    }

    private final IoTarget target;
    private final PurgeAction action;
    private final String call;
    private final List<Tracking> toFail = new ArrayList<>();
    private final List<Tracking> toCancel = new ArrayList<>();
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
            case BRING_BACK -> {
                strand.call(new BringBack(target, call, toFail, toCancel));
                yield waits ? At.WAIT : At.RETURN;
            }
            case WAIT -> {
                strand.call(new WaitForSent(target, call));
                yield At.RETURN;
            }
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
        return At.BRING_BACK;
    }
}
