package dev.gatehouse.verdict;

import java.util.Objects;
import java.util.Optional;

/**
 * The scenario that runs on the calling thread.
 *
 * <p>A Before hook sets it, and the report reads and clears it when Cucumber has finished the test case, on the same
 * thread. It is the only static state of the house: Cucumber hands hooks and plugins nothing else that both could hold.
 */
public final class CurrentScenario {

    private static final ThreadLocal<ScenarioRecord> CURRENT = new ThreadLocal<>();

    private CurrentScenario() {}

    /** Makes a record the current one of this thread. */
    public static void set(ScenarioRecord scenario) {
        CURRENT.set(Objects.requireNonNull(scenario, "scenario"));
    }

    /** Returns the current record of this thread. */
    public static Optional<ScenarioRecord> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** Forgets the current record of this thread. */
    public static void clear() {
        CURRENT.remove();
    }
}
