package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/** Step P1: the cancel routine of a request that a stopped target pends (FxIoTarget::_RequestCancelled). */
final class PendedCancel implements Frame {

    private static final Reason CANCELLED =
            new Reason("FxIoTarget::_RequestCancelled", "it was cancelled while it was pended in the stopped target");

    private final IoTarget target;
    private final Tracking tracking;
    private boolean offTheQueue;

    PendedCancel(IoTarget target, Tracking tracking) {
        this.target = target;
        this.tracking = tracking;
    }

    @Override
    public void step(Strand strand) {
        Guarded guarded = target.guarded();
        if (!strand.acquire(guarded.lock)) {
            return;
        }
        strand.writes(tracking.request().irp());
        if (offTheQueue) {
            guarded.unmarkPended(tracking);
            tracking.request().irp().setStatus(NtStatus.CANCELLED, 0, CANCELLED);
            strand.become(new RequestCompletion(target, tracking));
        } else {
            target.journal().cancelRoutineCalled(tracking.request().name(), target.name());
            guarded.pended.remove(tracking);
            offTheQueue = true;
        }
        strand.release(guarded.lock);
    }
}
