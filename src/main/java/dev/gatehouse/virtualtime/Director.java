package dev.gatehouse.virtualtime;

import java.util.List;

/**
 * Decides the order of all steps of a world, and is told what each of them touches and enables: what exploring needs.
 *
 * <p>It is asked before every step, also where one strand only can take it. Timers that are due at the present instant
 * are strands too, which it may let expire early or late; {@link SchedulePolicy#RUN_UNTIL_BLOCKED} is its choice of 0.
 */
public interface Director extends SchedulePolicy, Footprints {

    /** Directs nothing: the agenda goes by its schedule policy. */
    Director NONE = new Director() {
        @Override
        public boolean directs() {
            return false;
        }

        @Override
        public int choose(List<Strand> enabled) {
            return 0;
        }

        @Override
        public void read(Strand strand, Object cell) {}

        @Override
        public void write(Strand strand, Object cell) {}

        @Override
        public void enabled(Strand strand) {}

        @Override
        public void quiet() {}
    };

    /** Tells whether it decides anything now; where it does not, the agenda goes by its schedule policy. */
    boolean directs();

    /** A strand can take a step from now on, because of the step that is being taken or was taken last. */
    void enabled(Strand strand);

    /** Nothing can take a step at this instant: all that happened comes before all that will. */
    void quiet();

    /**
     * Decides something that is not about order: how long a device takes, whether a fault strikes.
     *
     * @param options how many possibilities there are, at least 1
     * @return one of them, from 0, which is what happens by default
     */
    default int pick(int options) {
        return 0;
    }
}
