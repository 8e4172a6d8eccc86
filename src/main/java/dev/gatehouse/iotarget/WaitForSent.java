package dev.gatehouse.iotarget;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** Step T3 of Stop and Purge: waits until what was sent has come back, then notes under the lock that it did. */
final class WaitForSent implements Frame {

    private final IoTarget target;
    private final String call;
    private boolean began;

    WaitForSent(IoTarget target, String call) {
        this.target = target;
        this.call = call;
    }

    @Override
    public void step(Strand strand) {
        Guarded guarded = target.guarded();
        if (!began) {
            began = true;
            strand.call(new WaitFrame(call, guarded.sentEvent, Long.MAX_VALUE, target.journal()));
        } else if (strand.acquire(guarded.lock)) {
            guarded.waitingForSent = false;
            strand.release(guarded.lock);
            strand.end(null);
        }
    }
}
