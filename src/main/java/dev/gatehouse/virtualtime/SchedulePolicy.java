package dev.gatehouse.virtualtime;

import java.util.List;

/** Decides who takes the next step, wherever more than one strand could. */
@FunctionalInterface
public interface SchedulePolicy {

    /** Stays on the running strand until it ends or waits, then takes the one that has been enabled longest. */
    SchedulePolicy RUN_UNTIL_BLOCKED = enabled -> 0;

    /**
     * Chooses one of at least two strands.
     *
     * @param enabled the running strand first, if it can go on, then the others, the longest-enabled first
     * @return an index into {@code enabled}
     */
    int choose(List<Strand> enabled);
}
