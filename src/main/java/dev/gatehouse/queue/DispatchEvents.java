package dev.gatehouse.queue;

import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.Optional;

/**
 * Calls the driver for all that a queue has for it, one thing a step, until nothing is left or the driver must not have
 * more (FxIoQueue::DispatchEvents).
 *
 * <p>A request that comes is presented at once where nothing stands before it, even one that is cancelled already; else
 * it is put into the queue.
 */
final class DispatchEvents implements Frame {

    private final IoQueue queue;
    private Optional<Request> coming;
    private boolean entered;

    DispatchEvents(IoQueue queue, Optional<Request> coming) {
        this.queue = queue;
        this.coming = coming;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(queue);
        if (!entered) {
            entered = true;
            queue.enterDispatcher();
        }
        Optional<Frame> call = next();
        if (call.isPresent()) {
            strand.call(call.get());
        } else {
            queue.leaveDispatcher();
            strand.end(null);
        }
    }

    private Optional<Frame> next() {
        Optional<Frame> call = place();
        Turn turn = Turn.AGAIN;
        while (call.isEmpty() && turn.again()) {
            turn = queue.nextEvent();
            call = turn.call();
        }
        return call;
    }

    /** Finds a place for the request that comes: in the driver's hands, in the queue, or, cancelled, in neither. */
    private Optional<Frame> place() {
        Optional<Request> placing = coming;
        coming = Optional.empty();
        return placing.flatMap(
                request -> queue.canPresentAtOnce() ? Optional.of(queue.give(request)) : queue.keep(request));
    }
}
