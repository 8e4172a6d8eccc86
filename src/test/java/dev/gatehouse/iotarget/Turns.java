package dev.gatehouse.iotarget;

import dev.gatehouse.virtualtime.SchedulePolicy;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** A schedule that is written down: lanes by turns, each until something has come about. */
final class Turns implements SchedulePolicy {

    private record Turn(String lane, BooleanSupplier over) {}

    private final Deque<Turn> turns = new ArrayDeque<>();

    /** Lets a lane go on until it has done something; the step after that is not taken yet. */
    Turns until(String lane, BooleanSupplier done) {
        turns.add(new Turn(lane, done));
        return this;
    }

    /** Lets a lane take one step more. */
    Turns oneStep(String lane) {
        AtomicBoolean asked = new AtomicBoolean();
        return until(lane, () -> asked.getAndSet(true));
    }

    /** Lets a lane go on until it ends or waits. */
    Turns toTheEnd(String lane) {
        turns.add(new Turn(lane, () -> false));
        return this;
    }

    @Override
    public int choose(List<Strand> enabled) {
        while (!turns.isEmpty()) {
            int lane = indexOf(turns.peek().lane(), enabled);
            boolean isOver = turns.peek().over().getAsBoolean();
            if (lane >= 0 && !isOver) {
                return lane;
            }
            turns.remove();
        }
        return 0;
    }

    private static int indexOf(String lane, List<Strand> enabled) {
        for (int i = 0; i < enabled.size(); i++) {
            if (enabled.get(i).lane().name().equals(lane)) {
                return i;
            }
        }
        return -1;
    }
}
