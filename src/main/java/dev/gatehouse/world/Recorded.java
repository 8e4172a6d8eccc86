package dev.gatehouse.world;

import java.util.function.Consumer;

/**
 * Something that a step did to the world, or looked at in it, to be done again in another.
 *
 * @param step the number of the step, from 0; -1 where nobody has told of steps
 * @param demand in which schedules it has to hold
 * @param action what was done
 */
public record Recorded(int step, Demand demand, Consumer<World> action) {

    /** In which schedules something has to hold. */
    public enum Demand {
        /** In each. */
        ALWAYS,
        /** In one at least. */
        SOMETIMES
    }
}
