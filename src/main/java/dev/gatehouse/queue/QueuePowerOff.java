package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;

/**
 * Brings one queue into a power state in which its driver is told, and waits until that is over
 * (FxIoQueue::StartPowerTransitionOff, StopProcessingForPower).
 */
final class QueuePowerOff implements Frame {

    private enum At {
        ENTER,
        WAIT,
        WENT_ON,
        RETURN
    }

    private final IoQueue queue;
    private final QueuePower state;
    private final String driver;
    private At at = At.ENTER;

    QueuePowerOff(IoQueue queue, QueuePower state, String driver) {
        this.queue = queue;
        this.state = state;
        this.driver = driver;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(queue);
        at = switch (at) {
            case ENTER -> {
                queue.power().enter(state);
                queue.power().idle().clear();
                strand.call(queue.dispatch());
                yield At.WAIT;
            }
            case WAIT -> await(strand);
            case WENT_ON -> {
                journal().released(words(), idle().name(), false);
                journal().witness().queueWentOn(driver, queue.name());
                strand.end(null);
                yield At.RETURN;
            }
            case RETURN -> at;
        };
    }

    private At await(Strand strand) {
        if (idle().isSignalled()) {
            strand.await(idle());
            strand.end(null);
            return At.RETURN;
        }
        journal().blocked(words(), idle().name(), Long.MAX_VALUE);
        journal().witness().queueWaits(driver, queue.name(), idle().explanation());
        strand.await(idle());
        return At.WENT_ON;
    }

    private String words() {
        return "the power-down of " + queue.name();
    }

    private WaitObject idle() {
        return queue.power().idle();
    }

    private Journal journal() {
        return queue.journal();
    }
}
