package dev.gatehouse.world;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.Watch;

/** Takes down as broken rules what code of drivers does that no driver may: to loop for ever, to throw. */
final class DriverCodeWatch implements Watch {

    private final Journal journal;

    DriverCodeWatch(Journal journal) {
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
                "let " + thrown + " escape from a callback" + placeOf(thrown),
                "a driver's callback has to return");
    }

    private static String placeOf(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
