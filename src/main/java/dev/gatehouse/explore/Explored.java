package dev.gatehouse.explore;

/**
 * One schedule that was run to its end.
 *
 * @param outcome what came of it
 * @param schedule the schedule, to run it again
 */
public record Explored<O>(O outcome, Schedule schedule) {}
