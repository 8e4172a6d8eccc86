package dev.gatehouse.verdict;

import java.util.Collection;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The scenarios of a run, sorted by file and line.
 *
 * <p>They need not be in memory: each pass may read them again.
 */
public interface Scenarios extends Iterable<ScenarioResult> {

    /** Scenarios in memory. */
    static Scenarios of(Collection<ScenarioResult> scenarios) {
        return new ListedScenarios(
                scenarios.stream().sorted(ScenarioResult.BY_PLACE).toList());
    }

    /** What they come to together. */
    Totals totals();

    /** Those that are not {@linkplain ScenarioResult#isPlain plain}, in order. */
    Stream<ScenarioResult> notable();

    /** All of them, in order. */
    default Stream<ScenarioResult> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    default int size() {
        return totals().scenarios();
    }

    default boolean isEmpty() {
        return size() == 0;
    }
}
