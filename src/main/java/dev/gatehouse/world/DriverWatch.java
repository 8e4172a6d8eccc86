package dev.gatehouse.world;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.Watch;

/** Takes down what goes wrong while strands run, as rules that were broken. */
final class DriverWatch implements Watch {

    private final Journal journal;

    DriverWatch(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void runsAway(Strand strand, long steps) {
        journal.ruleBroken(
                "RunAwayLoop",
                strand.lane().name(),
                "took " + steps + " steps at one instant of virtual time",
                "end the loop, or let time pass in it");
    }

    @Override
    public void threw(Strand strand, Throwable thrown) {
        journal.ruleBroken(
                "DriverCodeThrew",
                strand.lane().name(),
                "let " + thrown + " escape from a callback",
                "a driver's callback has to return");
    }
}
