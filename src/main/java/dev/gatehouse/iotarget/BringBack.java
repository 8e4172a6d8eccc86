package dev.gatehouse.iotarget;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/**
 * Steps T2 and G2 of Stop, Purge and the closing calls: pended requests that were taken off the queue fail, then those
 * that were sent are cancelled, one request a step.
 */
final class BringBack implements Frame {

    private final IoTarget target;
    private final String call;
    private final Deque<Tracking> toFail;
    private final Deque<Tracking> toCancel;

    BringBack(IoTarget target, String call, Collection<Tracking> toFail, Collection<Tracking> toCancel) {
        this.target = target;
        this.call = call;
        this.toFail = new ArrayDeque<>(toFail);
        this.toCancel = new ArrayDeque<>(toCancel);
    }

    @Override
    public void step(Strand strand) {
        if (!toFail.isEmpty()) {
            Tracking failing = toFail.remove();
            strand.writes(failing.request().irp());
            strand.call(target.failPended(failing));
        } else if (!toCancel.isEmpty()) {
            strand.call(new CancelRequest(target.journal(), toCancel.remove().request(), call));
        } else {
            strand.end(null);
        }
    }
}
