package dev.gatehouse.fidelity;

import java.util.List;
import java.util.Optional;

/**
 * A row of the ledger: what the framework does, and what shows that the engine does it.
 *
 * @param says what the framework does, in a sentence
 * @param source the function of the framework, the document, or the number of the difference between the two
 * @param shown tests, scenarios, tags and families of recordings that would fail if the engine did otherwise
 * @param gap why nothing shows it, or what is not modelled
 */
record Rule(String says, String source, List<String> shown, Optional<String> gap) {

    Rule {
        shown = List.copyOf(shown);
    }

    /** What is wrong with the row itself; empty where it has a proof or a reason. */
    Optional<String> fault() {
        return shown.isEmpty() && gap.isEmpty()
                ? Optional.of("\"" + says + "\" has neither a proof nor a written reason")
                : Optional.empty();
    }

    boolean isGap() {
        return gap.isPresent();
    }
}
