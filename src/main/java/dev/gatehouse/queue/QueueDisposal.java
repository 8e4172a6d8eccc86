package dev.gatehouse.queue;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.WaitObject;
import java.util.Optional;

/**
 * A queue goes with its device (FxIoQueue::Dispose): it is purged, and waits until the driver has completed what it
 * still has, also what it has acknowledged when the purge asked for it (m_FinishDisposing).
 */
final class QueueDisposal {

    private QueueDisposal() {}

    static Frame of(IoQueue queue) {
        WaitObject finished = new WaitObject(() -> "what the driver has from " + queue.name(), queue::outstanding);
        return Sequence.of(
                new Quieten(queue, QueueCall.PURGE, Optional.empty()),
                strand -> {
                    strand.writes(queue);
                    queue.waits().whenDisposed(finished);
                    strand.become(queue.dispatch());
                },
                new QueueWait(queue, "the deletion of " + queue.name(), finished));
    }
}
