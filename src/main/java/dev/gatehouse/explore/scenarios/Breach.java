package dev.gatehouse.explore.scenarios;

import dev.gatehouse.explore.RerunFailure;
import dev.gatehouse.explore.RerunOutcome;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** What is broken under a schedule: a step that does not hold, or what the winding-up has found. */
record Breach(Optional<RerunFailure> failure, List<String> findings) {

    static Breach of(RerunOutcome outcome) {
        return new Breach(outcome.failure(), outcome.findings());
    }

    /** Tells whether the same step does not hold; where all hold, whether the same rule is broken first. */
    boolean isSame(Breach other) {
        return failure.map(RerunFailure::action).equals(other.failure.map(RerunFailure::action))
                && (failure.isPresent() || rule().equals(other.rule()));
    }

    private String rule() {
        return findings.isEmpty() ? "" : findings.get(0).split(":", 2)[0];
    }

    /** What the step said, and which it is; or what was found. */
    String text(IntFunction<String> steps) {
        return failure.map(failed -> failed.text().strip() + "\n\n" + steps.apply(failed.action())
                        + "\ndoes not hold under this schedule:")
                .orElseGet(() -> String.join("\n", findings) + "\n\nfound at the end of this schedule:");
    }
}
