package dev.gatehouse.virtualtime;

/** Is told what goes wrong while strands run. */
public interface Watch {

    /** Hears nothing. */
    Watch NONE = new Watch() {
        @Override
        public void runsAway(Strand strand, long steps) {}

        @Override
        public void threw(Strand strand, Throwable thrown) {}
    };

    /** More steps were taken at one instant than {@link Limits#stepsAtOneInstant} allows; nothing runs any more. */
    void runsAway(Strand strand, long steps);

    /** Imperative code let an exception escape; its callback is taken to have returned. */
    void threw(Strand strand, Throwable thrown);
}
