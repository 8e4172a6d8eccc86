package dev.gatehouse.verdict;

import java.util.Locale;

/** How one step of a scenario ended. */
public enum StepOutcome {
    PASSED(Outcome.PASSED),
    FAILED(Outcome.FAILED),
    /** What the step says cannot be used: an unknown name, a topology that cannot be read. */
    WRONG(Outcome.WRONG),
    /** It failed, and gave up the scenario instead of failing it, since a tag says that this is known. */
    QUARANTINED(Outcome.QUARANTINED),
    SKIPPED(Outcome.SKIPPED),
    UNDEFINED(Outcome.WRONG),
    AMBIGUOUS(Outcome.WRONG),
    PENDING(Outcome.WRONG);

    private final Outcome scenario;

    StepOutcome(Outcome scenario) {
        this.scenario = scenario;
    }

    /** Returns what a scenario comes to that ends with such a step. */
    public Outcome ofScenario() {
        return scenario;
    }

    /** Returns the word for it in texts: {@code undefined}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
