package dev.gatehouse.verdict;

import java.util.Objects;

/**
 * A rule that a simulated driver broke.
 *
 * @param rule the rule's name
 * @param what what happened, with the objects' names
 * @param instead what the driver should do instead
 */
public record Finding(String rule, String what, String instead) {

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(instead, "instead");
    }

    /** Prints the finding on one line, and the advice on the next. */
    public String text() {
        return instead.isEmpty() ? rule + ": " + what : rule + ": " + what + "\n  instead: " + instead;
    }
}
