package dev.gatehouse.world;

import dev.gatehouse.journal.Event;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a world runs: time that passes, calls on the scenario's own thread and on named ones, and what stops it all. */
final class Running {

    private final World world;
    private final Agenda agenda;
    private final Map<String, Strand> threads = new LinkedHashMap<>();
    private final Set<Integer> expectedBugchecks = new HashSet<>();

    Running(World world, Agenda agenda) {
        this.world = world;
        this.agenda = agenda;
    }

    void pass(long ticks) {
        agenda.advance(ticks);
        checkAlive();
    }

    void passUntil(long moment) {
        if (moment < agenda.now()) {
            throw new ScenarioFailure("the clock cannot run to " + Ticks.text(moment) + ": it is "
                    + Ticks.text(agenda.now()) + " already");
        }
        pass(moment - agenda.now());
    }

    /** Looks once a millisecond, as long as any timer is set that could change something. */
    void passUntilSettled(long ticks) {
        long end = agenda.now() + ticks;
        settle();
        while (!isQuiet() && agenda.now() < end && agenda.expectsTimers()) {
            pass(Math.min(Ticks.PER_MILLISECOND, end - agenda.now()));
        }
        if (!isQuiet()) {
            throw new ScenarioFailure("not everything has settled within " + Ticks.text(ticks) + ":\n  "
                    + String.join("\n  ", unsettled()));
        }
    }

    private boolean isQuiet() {
        return unsettled().isEmpty();
    }

    private List<String> unsettled() {
        List<String> all = new ArrayList<>();
        world.requests().all().stream()
                .filter(FollowedRequest::isOut)
                .forEach(each -> all.add(
                        "request \"" + each.name() + "\" is " + world.requests().whereabouts(each.name())));
        agenda.living().stream().filter(Strand::isWaiting).forEach(strand -> all.add(new StuckText(world).of(strand)));
        return all;
    }

    void settle() {
        agenda.settle();
        checkAlive();
    }

    <T> T act(Act act) {
        if (act.thread().isPresent()) {
            begin(act.thread().get(), act.frame());
            return null;
        }
        Strand strand = spawn(act, act.lane());
        end(act, strand);
        return strand.result();
    }

    /** Begins all rows before any of them takes a step, each on a lane of its own; then waits for them in order. */
    void together(List<List<Act>> rows) {
        List<Act> acts = rows.stream().map(Act::inTurn).toList();
        Set<String> taken = new HashSet<>();
        List<Strand> strands = new ArrayList<>();
        for (Act act : acts) {
            boolean own = !act.isAnybodys() && taken.add(act.lane());
            String lane = own ? act.lane() : "row " + (strands.size() + 1);
            strands.add(act.thread().isPresent() ? thread(act.thread().get(), act.frame()) : spawn(act, lane));
        }
        settle();
        for (int row = 0; row < acts.size(); row++) {
            if (acts.get(row).thread().isEmpty()) {
                end(acts.get(row), strands.get(row));
            }
        }
    }

    private Strand spawn(Act act, String lane) {
        return agenda.spawn(agenda.lane(lane), act.irql(), act.frame());
    }

    private void end(Act act, Strand strand) {
        if (act.awaited()) {
            finish(strand);
            act.afterwards().accept(strand.result());
        } else {
            settle();
        }
    }

    private void finish(Strand strand) {
        boolean ended = agenda.finish(strand);
        checkAlive();
        if (!ended) {
            throw new ScenarioFailure(new StuckText(world).forever(strand));
        }
    }

    /** Runs a call on the scenario's own thread. */
    <T> T run(Frame call) {
        return run(Act.SCENARIO, call);
    }

    <T> T run(String lane, Frame call) {
        Strand strand = agenda.spawn(agenda.lane(lane), Irql.PASSIVE, call);
        finish(strand);
        return strand.result();
    }

    void runToBugcheck(int code, Frame call) {
        agenda.finish(agenda.spawn(agenda.lane(Act.SCENARIO), Irql.PASSIVE, call));
        expectedBugchecks.add(code);
        List<Event> events = world.journal().events();
        if (!agenda.isHalted()) {
            throw new ScenarioFailure(
                    String.format("bug check 0x%X was expected, and the call went on without one", code));
        }
        if (!(events.get(events.size() - 1) instanceof Event.Bugcheck bugcheck) || bugcheck.code() != code) {
            throw new ScenarioFailure(String.format("bug check 0x%X was expected: %s", code, StuckText.halt(events)));
        }
    }

    boolean expects(Event.Bugcheck bugcheck) {
        return expectedBugchecks.contains(bugcheck.code());
    }

    void begin(String thread, Frame call) {
        thread(thread, call);
        settle();
    }

    private Strand thread(String thread, Frame call) {
        Strand before = threads.get(thread);
        if (before != null && !before.hasEnded()) {
            throw new ScenarioFailure("thread \"" + thread + "\" is still waiting: " + new StuckText(world).of(before));
        }
        Strand begun = agenda.spawn(agenda.lane("thread " + thread), Irql.PASSIVE, call);
        threads.put(thread, begun);
        return begun;
    }

    Strand thread(String name) {
        Strand strand = threads.get(name);
        if (strand == null) {
            throw ScenarioFailure.unknown("thread", name, threads.keySet(), "");
        }
        return strand;
    }

    private void checkAlive() {
        if (agenda.isHalted()) {
            throw new ScenarioFailure(StuckText.halt(world.journal().events()));
        }
    }
}
