package dev.gatehouse.verdict;

import java.util.Objects;
import java.util.Optional;

/**
 * One step of a scenario and how it ended; a hook that failed is a step too.
 *
 * @param keyword the keyword as written, without spaces around it: {@code Then}
 * @param text the step without its keyword
 * @param line the line of the step, from 1; of the scenario for a hook
 * @param message why it did not pass, whole
 */
public record StepResult(String keyword, String text, int line, StepOutcome outcome, Optional<String> message) {

    public StepResult {
        Objects.requireNonNull(keyword, "keyword");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(message, "message");
        if (line < 1) {
            throw new IllegalArgumentException("lines count from 1, not " + line);
        }
    }

    /** Returns the step as written: {@code Then request "r1" is pended in the target}. */
    public String sentence() {
        return keyword + " " + text;
    }
}
