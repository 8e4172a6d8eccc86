package dev.gatehouse.queue;

import dev.gatehouse.irp.CancelRoutine;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * WdfIoQueueStop, StopAndPurge, Drain and Purge without the waiting: closes a gate, then cancels one request a step,
 * then visits the dispatcher (FxIoQueue::QueueIdle, QueuePurge).
 */
final class Quieten implements Frame {

    private static final int WDF_VIOLATION = 0x10D;
    private static final int PURGE_CANCELS_DISPATCHED = 11;

    private enum At {
        GATES,
        WAITING,
        DRIVERS,
        DISPATCH
    }

    private final IoQueue queue;
    private final QueueCall call;
    private final Optional<Frame> whenDone;
    private final Deque<Request> driversToCancel = new ArrayDeque<>();
    private Predicate<Request> toCancel = request -> true;
    private At at = At.GATES;

    /** A call; {@code whenDone} is called when the driver, and for Drain and Purge the queue too, has nothing. */
    Quieten(IoQueue queue, QueueCall call, Optional<Frame> whenDone) {
        this.queue = queue;
        this.call = call;
        this.whenDone = whenDone;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(queue);
        at = switch (at) {
            case GATES -> gates(strand);
            case WAITING -> waiting(strand);
            case DRIVERS -> drivers(strand);
            case DISPATCH -> {
                strand.become(queue.dispatch());
                yield at;
            }
        };
    }

    private At gates(Strand strand) {
        if (!whenDone.map(this::register).orElse(true)) {
            stopTheSystem(queue.journal());
            strand.agenda().halt();
            return at;
        }
        if (call.accepts()) {
            queue.gates().stop();
        } else {
            queue.gates().refuse();
        }
        return call.cancels() ? beginCancelling() : At.DISPATCH;
    }

    private boolean register(Frame done) {
        return call.accepts() ? queue.waits().whenIdle(done) : queue.waits().whenPurged(done);
    }

    /** A second call that is to tell when it is done, before the first is (FxIoQueue::FatalError). */
    private void stopTheSystem(Journal journal) {
        String what = call.ddi() + " on " + queue.name() + " before the last call of the kind was done";
        journal.bugcheck(WDF_VIOLATION, "0x9, " + queue.name() + ", STATUS_INVALID_DEVICE_REQUEST", what);
    }

    /** A queue that stays open cancels only what it has now; an older driver may give back after a purge. */
    private At beginCancelling() {
        if (call.accepts() || queue.driver().isAtLeast(PURGE_CANCELS_DISPATCHED)) {
            queue.gates().cancelDispatched();
        }
        if (call.accepts()) {
            queue.waiting().all().forEach(Request::mark);
            toCancel = request -> request.isMarked() || request.irp().isCancelled();
        }
        return At.WAITING;
    }

    private At waiting(Strand strand) {
        Optional<Request> next = queue.waiting().takeNext(toCancel);
        if (next.isPresent()) {
            strand.call(queue.cancelInQueue(next.get()));
            return At.WAITING;
        }
        queue.driverOwned().forEach(request -> {
            if (IoQueue.isCancelable(request)) {
                driversToCancel.add(request);
            }
        });
        return At.DRIVERS;
    }

    private At drivers(Strand strand) {
        Request next = driversToCancel.poll();
        if (next == null) {
            return At.DISPATCH;
        }
        if (IoQueue.isCancelable(next)) {
            Irp irp = next.irp();
            strand.writes(irp);
            CancelRoutine routine = irp.takeCancelRoutine();
            strand.call(routine.cancel(irp));
        }
        return At.DRIVERS;
    }
}
