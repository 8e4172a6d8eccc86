package dev.gatehouse.queue;

import dev.gatehouse.request.Request;
import dev.gatehouse.request.StopAnswer;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.StopAction;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The power state of one queue, and how the driver is told of its changes, one request at a time
 * (FxIoQueue::ProcessPowerEvents).
 */
final class PowerEvents {

    private final IoQueue queue;
    private final DriverOwned driverOwned;
    private final QueueEvents events;
    private final WaitObject idle;
    private QueuePower state;

    PowerEvents(IoQueue queue, DriverOwned driverOwned, QueueEvents events, boolean on) {
        this.queue = queue;
        this.driverOwned = driverOwned;
        this.events = events;
        this.idle = new WaitObject(() -> "what the driver has from " + queue.name(), this::missing);
        this.state = on ? QueuePower.ON : QueuePower.OFF;
    }

    private String missing() {
        return driverOwned.notAcknowledged().stream().map(Request::name).collect(Collectors.joining(", "));
    }

    QueuePower state() {
        return state;
    }

    /** Goes into a state from which {@link #next} goes on; {@link #idle} is given where a power-down has ended. */
    void enter(QueuePower next) {
        state = next;
    }

    /** What the power manager waits for (m_PowerIdle). */
    WaitObject idle() {
        return idle;
    }

    /** The next transition, or the next request that the driver is told of. */
    Turn next() {
        return switch (state) {
            case ON, OFF -> Turn.DONE;
            case STARTING_TRANSITION -> quiet();
            case STOPPING -> notifying(QueuePower.STOPPING_NOTIFYING);
            case PURGE -> notifying(QueuePower.PURGE_NOTIFYING);
            case RESTARTING -> notifying(QueuePower.RESTARTING_NOTIFYING);
            case STOPPING_NOTIFYING -> stop(StopAction.SUSPEND, QueuePower.STOPPING_NOTIFIED);
            case PURGE_NOTIFYING -> stop(StopAction.PURGE, QueuePower.PURGE_NOTIFIED);
            case STOPPING_NOTIFIED, PURGE_NOTIFIED -> acknowledged();
            case RESTARTING_NOTIFYING -> resume();
            case RESTARTING_NOTIFIED -> {
                state = QueuePower.ON;
                yield Turn.DONE;
            }
        };
    }

    /** The last who presents lets the power manager go on. */
    private Turn quiet() {
        if (queue.isLastDispatcher()) {
            idle.signal();
        }
        return Turn.DONE;
    }

    private Turn notifying(QueuePower next) {
        driverOwned.beginNotifying();
        state = next;
        return Turn.AGAIN;
    }

    /** One that is cancelled already is not told of: its cancel callback will be called, or has been. */
    private Turn stop(StopAction action, QueuePower afterTheLast) {
        Optional<Request> next = driverOwned.nextToStop();
        if (next.isEmpty()) {
            state = afterTheLast;
            return Turn.AGAIN;
        }
        Request request = next.get();
        if (action == StopAction.PURGE) {
            request.delivery().answer(StopAnswer.NONE);
        }
        return request.isMarked() ? Turn.AGAIN : Turn.calling(asking(request, action));
    }

    private Optional<Frame> asking(Request request, StopAction action) {
        Optional<Frame> callback = events.stop(request, action, IoQueue.isCancelable(request));
        if (callback.isPresent() && !request.delivery().stopAnswer().isAcknowledged()) {
            request.delivery().answer(StopAnswer.ASKED);
        }
        return callback;
    }

    /** What was acknowledged is the driver's or the queue's again; after the last the power is off. */
    private Turn acknowledged() {
        Optional<Request> next = driverOwned.nextAcknowledged();
        if (next.isPresent()) {
            boolean back = next.get().delivery().stopAnswer() == StopAnswer.GIVEN_BACK;
            next.get().delivery().answer(StopAnswer.NONE);
            return back ? Turn.calling(queue.takeBack(next.get())) : Turn.AGAIN;
        }
        if (!driverOwned.notAcknowledged().isEmpty() || !queue.isLastDispatcher()) {
            return Turn.DONE;
        }
        state = QueuePower.OFF;
        idle.signal();
        return Turn.AGAIN;
    }

    private Turn resume() {
        Optional<Request> next = driverOwned.nextToResume();
        if (next.isEmpty()) {
            state = QueuePower.RESTARTING_NOTIFIED;
            return Turn.AGAIN;
        }
        return next.get().isMarked() ? Turn.AGAIN : Turn.calling(events.resume(next.get()));
    }
}
