package dev.gatehouse.verdict;

import java.util.Locale;

/** How a scenario ended. */
public enum Outcome {
    /** Every step passed, and at least one of them was a check. */
    PASSED,
    /** A step, a hook or a rule found something else than what the scenario expects. */
    FAILED,
    /** It failed, and a tag says that this is known and looked after, and until when. */
    QUARANTINED,
    /** The scenario was given up before it could say anything. */
    SKIPPED,
    /**
     * The scenario proves nothing as it is written: no step, no check, a step that is undefined or ambiguous or
     * says what cannot be used.
     */
    WRONG;

    /** Tells whether a run with such a scenario is not a success. */
    public boolean isBad() {
        return this == FAILED || this == WRONG;
    }

    /** Tells whether such a scenario has something to say for itself: why it did not pass. */
    public boolean hasCause() {
        return isBad() || this == QUARANTINED;
    }

    /** Returns the word for it in texts: {@code passed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
