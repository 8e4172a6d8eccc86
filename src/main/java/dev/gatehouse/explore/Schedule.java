package dev.gatehouse.explore;

import dev.gatehouse.verdict.Deviation;
import java.util.List;

/**
 * One order of steps: where it leaves the default schedule.
 *
 * @param deviations in the order of their choice points
 * @param preemptions how often a strand that could have gone on had to let another go first
 * @param steps how many steps were taken
 */
public record Schedule(List<Deviation> deviations, int preemptions, int steps) {

    public Schedule {
        deviations = List.copyOf(deviations);
    }
}
