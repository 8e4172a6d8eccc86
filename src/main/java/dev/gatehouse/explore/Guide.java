package dev.gatehouse.explore;

/**
 * Leads one run after the other through the schedules: the part in which the explorers differ. What happens it need not
 * listen to, unless it learns from that.
 */
interface Guide {

    /**
     * Takes the next decision of a run.
     *
     * @return the place of a strand in the options
     * @throws Cut where this run would show nothing new
     */
    int choose(Options options);

    /** Decides what is not about order, out of so many possibilities. */
    int pick(int possibilities);

    /** Tells whether it wants to know what the step touches that was chosen last. */
    default boolean watches() {
        return false;
    }

    /** The step that was chosen last has touched this. */
    default void stepped(Footprint footprint) {}

    /** A strand was enabled by the step that was chosen last. */
    default void enabled(int strand) {}

    /** All steps so far come before all that follow. */
    default void quiet() {}

    /** Goes on to the next run; false where there is none. */
    boolean advance();

    /** How much of all is done after this run, from 0 to 1, if what is still to come to light is like the rest. */
    default double share() {
        return 0;
    }

    /** How far all this went, once there is nothing left. */
    Extent extent();
}
