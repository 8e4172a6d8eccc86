package dev.gatehouse.report.shards;

import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/**
 * How long scenarios took in an earlier run.
 *
 * @param tenthsOfMs by the wall clock, in tenths of a millisecond
 */
public record Durations(Map<ScenarioKey, Long> tenthsOfMs) {

    /** Nothing is known. */
    public static final Durations NONE = new Durations(Map.of());

    private static final long NANOS_A_TENTH = 100_000;

    public Durations {
        tenthsOfMs = Map.copyOf(tenthsOfMs);
    }

    /** Those of runs that have run a share of the scenarios each, or of one run; of repeats the last one's. */
    static Durations of(Collection<RunResult> runs) {
        Map<String, ScenarioResult> byPlace = new LinkedHashMap<>();
        runs.stream()
                .flatMap(run -> run.scenarios().stream())
                .sorted(ScenarioResult.BY_PLACE)
                .forEach(s -> byPlace.put(s.place(), s));
        Map<ScenarioKey, Long> times = new HashMap<>();
        Namesakes namesakes = new Namesakes();
        byPlace.values().forEach(s -> times.put(namesakes.next(s.uri(), s.name()), s.wallNanos() / NANOS_A_TENTH));
        return new Durations(times);
    }

    /** What is known of a scenario. */
    public OptionalLong of(ScenarioKey scenario) {
        Long time = tenthsOfMs.get(scenario);
        return time == null ? OptionalLong.empty() : OptionalLong.of(time);
    }
}
