package dev.gatehouse.iotarget;

import dev.gatehouse.virtualtime.SchedulePolicy;
import dev.gatehouse.virtualtime.Strand;
import java.util.List;
import java.util.Random;

/** Preempts a strand at one step in four, for any other. */
final class RandomSchedule implements SchedulePolicy {

    private static final int STAYS = 4;

    private final Random random;

    RandomSchedule(long seed) {
        random = new Random(~seed);
    }

    @Override
    public int choose(List<Strand> enabled) {
        return random.nextInt(STAYS) != 0 ? 0 : random.nextInt(enabled.size());
    }
}
