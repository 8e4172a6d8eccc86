package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.TargetState;
import java.util.ArrayList;
import java.util.List;

/** Close, CloseForQueryRemove and delete of a target (FxIoTarget::GotoRemoveState, FxIoTargetRemote::Close). */
final class Remove implements Frame {

    private enum At {
        WAIT_FOR_OPEN,
        TAKE_OVER,
        CHANGE,
        UNREGISTER,
        BRING_BACK,
        WAIT,
        WAITED,
        WAIT_FOR_ROUTINES,
        CLOSE_FILE,
        RETURN
    }

    private final IoTarget target;
    private final Guarded guarded;
    private final Closing closing;
    private final String call;
    private final Received received = new Received();
    private final List<Tracking> toFail = new ArrayList<>();
    private final List<Tracking> toCancel = new ArrayList<>();
    private At at = At.WAIT_FOR_OPEN;
    private TargetState next = TargetState.CLOSED;
    private boolean waits;

    Remove(IoTarget target, Closing closing) {
        this.target = target;
        this.guarded = target.guarded();
        this.closing = closing;
        this.call = closing.words() + " of " + target.name();
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case WAIT_FOR_OPEN -> waitForOpen(strand);
            case TAKE_OVER -> strand.acquire(guarded.lock) ? takeOver(strand) : at;
            case CHANGE -> strand.acquire(guarded.lock) ? change(strand) : at;
            case UNREGISTER -> unregister();
            case BRING_BACK -> {
                strand.call(new BringBack(target, call, toFail, toCancel));
                yield waits ? At.WAIT : At.WAITED;
            }
            case WAIT -> waitFor(strand, At.WAITED);
            case WAITED -> waited(strand);
            case WAIT_FOR_ROUTINES -> waitForRoutines(strand);
            case CLOSE_FILE -> {
                strand.call(target.closeFile(received.file()));
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(null);
                yield at;
            }
        };
    }

    private At waitForOpen(Strand strand) {
        if (target.isOpening()) {
            strand.call(target.waitUntilOpened(call));
        }
        return At.TAKE_OVER;
    }

    private At takeOver(Strand strand) {
        next = target.beginClosing(closing, received);
        if (guarded.waitingForSent) {
            target.remarks().warnOfOverlap(call);
            strand.release(guarded.lock);
            return waitFor(strand, At.CHANGE);
        }
        return change(strand);
    }

    private At waitFor(Strand strand, At afterwards) {
        strand.call(new WaitFrame(call, guarded.sentEvent, Long.MAX_VALUE, target.journal()));
        return afterwards;
    }

    private At change(Strand strand) {
        guarded.goTo(next, new Reason("FxIoTarget::GotoRemoveState", "of " + closing.words()));
        toFail.addAll(guarded.drainPended());
        toCancel.addAll(guarded.beginRemoval());
        waits = !toCancel.isEmpty();
        strand.release(guarded.lock);
        return At.UNREGISTER;
    }

    private At unregister() {
        target.unregister(received.registration());
        return At.BRING_BACK;
    }

    private At waited(Strand strand) {
        if (closing == Closing.CLOSE) {
            strand.writes(guarded.sentEvent);
            guarded.sentEvent.clear();
        }
        if (closing != Closing.DELETE) {
            return At.CLOSE_FILE;
        }
        target.forgetOpenParams();
        guarded.uncountIo();
        strand.writes(guarded.disposeEvent);
        return guarded.ioCount() == 0 ? At.CLOSE_FILE : At.WAIT_FOR_ROUTINES;
    }

    private At waitForRoutines(Strand strand) {
        strand.call(new WaitFrame(call, guarded.disposeEvent, Long.MAX_VALUE, target.journal()));
        return At.CLOSE_FILE;
    }
}
