package dev.gatehouse.explore;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Strand;

/** Sees the steps of one run. */
interface Onlooker {

    /** Sees nothing. */
    Onlooker NONE = new Onlooker() {
        @Override
        public void step(Strand strand, Strand byDefault, boolean preempts) {}

        @Override
        public void watch(Journal journal) {}

        @Override
        public void over() {}
    };

    /** A strand is about to take a step; {@code preempts} tells that the one by default could have gone on. */
    void step(Strand strand, Strand byDefault, boolean preempts);

    /** The step that is being taken has decided something that is not about order, and not as by default. */
    default void decidedOtherwise() {}

    /** The world of this run writes its journal here. */
    void watch(Journal journal);

    /** What happens from now on goes by the default schedule, and is no part of what is shown. */
    void over();
}
