package dev.gatehouse.journal;

import dev.gatehouse.api.Handle;

/**
 * Why something came out as it did.
 *
 * @param source the rule it follows: a function of the framework, a fault, a line of a topology
 * @param sentence the rule in one sentence, without a full stop
 */
@Handle
public record Reason(String source, String sentence) {

    /** Nothing needs explaining. */
    public static final Reason NONE = new Reason("", "");

    public boolean isGiven() {
        return !sentence.isEmpty();
    }

    /** Prints the sentence with its source in brackets. */
    @Override
    public String toString() {
        return source.isEmpty() ? sentence : sentence + " [" + source + "]";
    }
}
