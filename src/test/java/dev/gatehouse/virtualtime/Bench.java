package dev.gatehouse.virtualtime;

import dev.gatehouse.wdk.Irql;
import java.util.ArrayList;
import java.util.List;

/** An agenda on which scripted strands say what they do; it also watches, and says what goes wrong. */
final class Bench implements Watch {

    private final Agenda agenda = Agenda.runUntilBlocked();
    private final List<String> log = new ArrayList<>();

    Bench() {
        agenda.watch(this);
    }

    Agenda agenda() {
        return agenda;
    }

    List<String> log() {
        return log;
    }

    Script.Step says(String words) {
        return strand -> log.add(words);
    }

    Strand spawn(String lane, Script.Step... steps) {
        return spawnFrame(lane, Script.of(steps));
    }

    Strand spawnFrame(String lane, Frame first) {
        return agenda.spawn(agenda.lane(lane), Irql.PASSIVE, first);
    }

    @Override
    public void runsAway(Strand strand, long steps) {
        log.add(strand + " runs away after " + steps + " steps");
    }

    @Override
    public void threw(Strand strand, Throwable thrown) {
        log.add(strand + " threw " + thrown.getMessage());
    }
}
