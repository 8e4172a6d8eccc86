package dev.gatehouse.verdict.exploration;

import java.util.Optional;

/** Who is there while a scenario is explored: shows how far it is, ends it, or wants one schedule only. */
public interface Attendant {

    /** Shows nothing, ends nothing, wants all. */
    Attendant NONE = new Attendant() {};

    /** Asked before each schedule: why it is to be given up, as in {@code because its time was over}. */
    default Optional<String> ending() {
        return Optional.empty();
    }

    /** So much is done: told after each schedule. */
    default void progress(Progress progress) {}

    /** All is done. */
    default void over() {}

    /** The one schedule that is to be run in place of all, as the text of its token. */
    default Optional<String> token() {
        return Optional.empty();
    }

    /** Which of the schedules are to be run here; empty for all. */
    default Optional<ExploreShard> shard() {
        return Optional.empty();
    }

    /** The command that replays a schedule, up to its token. */
    default String replaying() {
        return "gatehouse replay";
    }

    /** Who helps. */
    default Hands hands() {
        return Hands.NONE;
    }

    /**
     * How far an exploration is.
     *
     * @param schedules how many schedules are done
     * @param deepest the most steps that one had
     * @param share how much of all is done, from 0 to 1, as far as can be told; it may go back, since what is left
     *     comes to light on the way
     */
    record Progress(long schedules, int deepest, double share) {}
}
