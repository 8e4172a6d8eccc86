package dev.gatehouse.explore;

import java.util.function.BooleanSupplier;

/**
 * How much an exploration may cost: at a limit it is given up, and says so.
 *
 * @param schedules how many schedules may be run
 * @param depth how many steps one schedule may have
 * @param isOver asked before each schedule; TRUE gives up, for the caller's clock or wish
 */
public record Bounds(long schedules, int depth, BooleanSupplier isOver) {

    /** Ten million schedules of a hundred thousand steps, however long that takes. */
    public static final Bounds DEFAULT = new Bounds(10_000_000, 100_000, () -> false);

    /** The same with another number of schedules. */
    public Bounds withSchedules(long limit) {
        return new Bounds(limit, depth, isOver);
    }
}
