package dev.gatehouse.explore;

import java.util.function.DoubleSupplier;

/**
 * Takes down what comes of schedules.
 *
 * <p>An exploration by parts tells of one schedule at a time, in any order of its parts; those of one part come in the
 * order in which one thread alone meets them. What is to be the same for any number of threads goes by the number of
 * the part.
 */
@FunctionalInterface
public interface Ledger<O> {

    /** One more schedule was run to its end. */
    void add(Explored<O> explored);

    /** The same with the part that it belongs to, from 0. */
    default void add(int part, Explored<O> explored) {
        add(explored);
    }

    /** Tells whether no more has to be known of a part. */
    default boolean isEnough(int part) {
        return false;
    }

    /**
     * One more schedule is done, to its end or not.
     *
     * @param share works out how much of all is done, from 0 to 1, as far as can be told; it may go back
     */
    default void share(DoubleSupplier share) {}

    /** Forgets all: it will be told of again. */
    default void restart() {}
}
