package dev.gatehouse.queue;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import java.util.function.Supplier;

/** What a driver calls on a queue as a whole: each a frame. */
public final class QueueCalls {

    private QueueCalls() {}

    /** WdfIoQueueStart. */
    public static Frame start(IoQueue queue) {
        return strand -> {
            strand.writes(queue);
            queue.gates().start();
            queue.waits().noteStart(queue.waiting().count());
            strand.become(queue.dispatch());
        };
    }

    /** WdfIoQueueStop, StopAndPurge, Drain or Purge, with nobody to tell when it is done. */
    public static Frame quieten(IoQueue queue, QueueCall call) {
        return new Quieten(queue, call, Optional.empty());
    }

    /** The same; {@code whenDone} is called when it is done. */
    public static Frame quieten(IoQueue queue, QueueCall call, Frame whenDone) {
        return new Quieten(queue, call, Optional.of(whenDone));
    }

    /** The same, and waits until it is done (FxIoQueue::QueueIdleSynchronously, QueuePurgeSynchronously). */
    public static Frame quietenAndWait(IoQueue queue, QueueCall call) {
        String words = call.ddi() + "Synchronously on " + queue.name();
        WaitObject done = new WaitObject(() -> "the requests of " + queue.name(), queue::outstanding);
        return Sequence.of(
                new Quieten(queue, call, Optional.of(strand -> {
                    strand.writes(done);
                    done.signal();
                    strand.end(null);
                })),
                new QueueWait(queue, words, done));
    }

    /** The last handle of a file is closed: what waits and was sent through it is cancelled (FlushByFileObject). */
    public static Frame flush(IoQueue queue, FileObject file) {
        return strand -> {
            strand.writes(queue);
            Optional<Request> next = queue.waiting().takeNext(request -> QueueSearch.isOf(request, file));
            strand.become(next.<Frame>map(request -> Sequence.of(queue.cancelInQueue(request), flush(queue, file)))
                    .orElse(Frame.of(null)));
        };
    }

    /** WdfIoQueueReadyNotify; ends with STATUS_SUCCESS or STATUS_INVALID_DEVICE_REQUEST. */
    public static Frame readyNotify(IoQueue queue, Optional<Supplier<Frame>> callback) {
        return strand -> {
            strand.writes(queue);
            boolean registers = callback.isPresent();
            boolean allowed = queue.isManual()
                    && registers != queue.waits().isReadyNotifySet()
                    && (registers || !queue.gates().dispatches());
            if (allowed) {
                queue.waits().setReadyNotify(callback);
                strand.become(Sequence.of(queue.dispatch(), Frame.of(NtStatus.SUCCESS)));
            } else {
                strand.end(NtStatus.INVALID_DEVICE_REQUEST);
            }
        };
    }
}
