package dev.gatehouse.verdict;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a run found.
 *
 * @param scenarios the scenarios, sorted by file and line
 * @param problems what is wrong with the run as a whole, one text each: nothing was selected, say
 * @param again how one of its scenarios is run again
 * @param shard which share of the scenarios selected these are
 */
public record RunResult(Scenarios scenarios, List<String> problems, Again again, Shard shard) {

    /** A run by the launcher, from the top of its repository and without options. */
    public RunResult(List<ScenarioResult> scenarios, List<String> problems) {
        this(scenarios, problems, Again.byLauncher(List.of("./gatehouse"), List.of()));
    }

    /** A run of everything that was selected. */
    public RunResult(List<ScenarioResult> scenarios, List<String> problems, Again again) {
        this(Scenarios.of(scenarios), problems, again, Shard.WHOLE);
    }

    public RunResult {
        problems = List.copyOf(problems);
    }

    /** Returns how many scenarios ended in that way. */
    public int count(Outcome outcome) {
        return scenarios.totals().count(outcome);
    }

    /** Returns the scenarios that ended in that way, in order. */
    public List<ScenarioResult> with(Outcome outcome) {
        Stream<ScenarioResult> some = outcome == Outcome.PASSED ? scenarios.stream() : scenarios.notable();
        return some.filter(s -> s.outcome() == outcome).toList();
    }

    /** Tells whether there was nothing to do, since all scenarios that were selected stand in other shards. */
    public boolean isEmptyShard() {
        return scenarios.isEmpty() && shard.scenarios() > 0;
    }

    /** Tells whether something ran, here or in other shards, and nothing is bad. */
    public boolean passed() {
        boolean isBad = Stream.of(Outcome.values()).anyMatch(outcome -> outcome.isBad() && count(outcome) > 0);
        return (!scenarios.isEmpty() || isEmptyShard()) && problems.isEmpty() && !isBad;
    }
}
