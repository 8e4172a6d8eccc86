package dev.gatehouse.verdict;

import java.util.List;

/**
 * What a run found.
 *
 * @param scenarios the scenarios, sorted by file and line
 * @param problems what is wrong with the run as a whole, one text each: nothing was selected, say
 * @param again how one of its scenarios is run again
 * @param shard which share of the scenarios selected these are
 */
public record RunResult(List<ScenarioResult> scenarios, List<String> problems, Again again, Shard shard) {

    /** A run by the launcher, from the top of its repository and without options. */
    public RunResult(List<ScenarioResult> scenarios, List<String> problems) {
        this(scenarios, problems, Again.byLauncher(List.of("./gatehouse"), List.of()));
    }

    /** A run of everything that was selected. */
    public RunResult(List<ScenarioResult> scenarios, List<String> problems, Again again) {
        this(scenarios, problems, again, Shard.WHOLE);
    }

    public RunResult {
        scenarios = scenarios.stream().sorted(ScenarioResult.BY_PLACE).toList();
        problems = List.copyOf(problems);
    }

    /** Returns how many scenarios ended in that way. */
    public int count(Outcome outcome) {
        return with(outcome).size();
    }

    /** Returns the scenarios that ended in that way, in order. */
    public List<ScenarioResult> with(Outcome outcome) {
        return scenarios.stream().filter(s -> s.outcome() == outcome).toList();
    }

    /** Returns how many feature files took part. */
    public int features() {
        return (int) scenarios.stream().map(ScenarioResult::uri).distinct().count();
    }

    /** Returns the virtual time of all scenarios together, in ticks of 100 ns. */
    public long virtualTicks() {
        return scenarios.stream().mapToLong(ScenarioResult::virtualTicks).reduce(0, Math::addExact);
    }

    /** Tells whether there was nothing to do, since all scenarios that were selected stand in other shards. */
    public boolean isEmptyShard() {
        return scenarios.isEmpty() && shard.scenarios() > 0;
    }

    /** Tells whether something ran, here or in other shards, and nothing is bad. */
    public boolean passed() {
        return (!scenarios.isEmpty() || isEmptyShard())
                && problems.isEmpty()
                && scenarios.stream().noneMatch(s -> s.outcome().isBad());
    }
}
