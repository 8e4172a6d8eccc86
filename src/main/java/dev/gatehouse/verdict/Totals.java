package dev.gatehouse.verdict;

import java.util.EnumMap;
import java.util.Map;

/**
 * What scenarios come to together.
 *
 * @param outcomes how many ended in each way that any ended in
 * @param features how many feature files they stand in
 * @param steps how many steps they have
 * @param virtualTicks the virtual time of all of them, in ticks of 100 ns
 */
public record Totals(Map<Outcome, Integer> outcomes, int features, long steps, long virtualTicks) {

    public Totals {
        outcomes = Map.copyOf(outcomes);
    }

    /** Counts scenarios, which are sorted by file. */
    public static Totals of(Iterable<ScenarioResult> scenarios) {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        String file = null;
        int features = 0;
        long steps = 0;
        long ticks = 0;
        for (ScenarioResult scenario : scenarios) {
            outcomes.merge(scenario.outcome(), 1, Integer::sum);
            features += scenario.uri().equals(file) ? 0 : 1;
            file = scenario.uri();
            steps += scenario.traits().steps();
            ticks = Math.addExact(ticks, scenario.virtualTicks());
        }
        return new Totals(outcomes, features, steps, ticks);
    }

    /** How many ended in that way. */
    public int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** How many there are. */
    public int scenarios() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
