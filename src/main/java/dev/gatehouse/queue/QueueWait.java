package dev.gatehouse.queue;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.Irql;

/** A driver waits until a queue is idle or empty. */
final class QueueWait implements Frame {

    private static final int IRQL_NOT_LESS_OR_EQUAL = 0x0A;

    private final IoQueue queue;
    private final String call;
    private final WaitObject done;
    private boolean waited;

    QueueWait(IoQueue queue, String call, WaitObject done) {
        this.queue = queue;
        this.call = call;
        this.done = done;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(done);
        if (waited) {
            queue.journal().released(call, done.name(), false);
            strand.end(null);
        } else if (done.isSignalled()) {
            strand.end(null);
        } else if (strand.irql().isAbove(Irql.APC)) {
            queue.journal().bugcheck(IRQL_NOT_LESS_OR_EQUAL, call, call + " waits at DISPATCH_LEVEL");
            strand.agenda().halt();
        } else {
            waited = true;
            queue.journal().blocked(call, done.name(), Long.MAX_VALUE);
            strand.await(done);
        }
    }
}
