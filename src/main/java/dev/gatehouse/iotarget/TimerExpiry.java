package dev.gatehouse.iotarget;

import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** The DPC of a request's time-out, steps K1 to K4 (FxIoTarget::TimerCallback). */
final class TimerExpiry implements Frame {

    private enum At {
        LOOK,
        CANCEL,
        LET_GO,
        END
    }

    private final IoTarget target;
    private final Tracking tracking;
    private final Request request;
    private At at = At.LOOK;

    TimerExpiry(IoTarget target, Tracking tracking) {
        this.target = target;
        this.tracking = tracking;
        this.request = tracking.request();
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case LOOK -> strand.acquire(target.guarded().lock) ? look(strand) : at;
            case CANCEL -> {
                strand.call(new CancelRequest(target.journal(), request, "its time-out"));
                yield At.LET_GO;
            }
            case LET_GO -> strand.acquire(target.guarded().lock) ? letGo(strand) : at;
            case END -> {
                strand.end(null);
                yield at;
            }
        };
    }

    private At look(Strand strand) {
        strand.writes(request.count());
        target.journal().timerFired(target.timeouts().nameOf(tracking));
        tracking.timerSet = false;
        if (tracking.completed) {
            return letGo(strand);
        }
        tracking.cancelledFromTimer = true;
        request.count().take();
        strand.release(target.guarded().lock);
        return At.CANCEL;
    }

    private At letGo(Strand strand) {
        strand.writes(request.count());
        boolean owner = request.count().drop();
        boolean endsWait = owner && target.guarded().removeCompleted(tracking, true);
        strand.release(target.guarded().lock);
        if (owner) {
            strand.call(new CompleteSubmitted(target, tracking, endsWait));
        }
        return At.END;
    }
}
