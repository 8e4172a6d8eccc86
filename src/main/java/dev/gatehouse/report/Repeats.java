package dev.gatehouse.report;

import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.List;
import java.util.Optional;

/** Scenarios that ran several times, as one result each: a single failure counts, whatever the other runs say. */
final class Repeats {

    /** From what counts most to what counts least. */
    private static final List<Outcome> BY_WEIGHT =
            List.of(Outcome.WRONG, Outcome.FAILED, Outcome.QUARANTINED, Outcome.PASSED, Outcome.SKIPPED);

    private Repeats() {}

    /** Tells whether an outcome counts more than another one. */
    static boolean isWorse(Outcome outcome, Outcome other) {
        return BY_WEIGHT.indexOf(outcome) < BY_WEIGHT.indexOf(other);
    }

    /** Several runs of one scenario as one, in the order in which they ended. */
    static ScenarioResult merged(List<ScenarioResult> runs) {
        Outcome outcome = BY_WEIGHT.stream()
                .filter(each -> count(runs, each) > 0)
                .findFirst()
                .orElseThrow();
        ScenarioResult first =
                runs.stream().filter(s -> s.outcome() == outcome).findFirst().orElseThrow();
        String ratio = count(runs, outcome) + " of " + (runs.size() - count(runs, Outcome.SKIPPED)) + " runs "
                + (outcome == Outcome.WRONG ? "wrong" : "failed");
        Optional<String> message = outcome.hasCause()
                ? Optional.of(ratio + ", the first so:\n\n" + first.message().orElse(""))
                : first.message();
        return new ScenarioResult(
                first.uri(),
                first.line(),
                first.feature(),
                first.name(),
                first.tags(),
                outcome,
                first.cause().map(cause -> Cause.of(ratio + ": " + cause)),
                message,
                first.steps(),
                first.journal(),
                runs.stream().mapToLong(ScenarioResult::virtualTicks).sum(),
                runs.stream().mapToLong(ScenarioResult::wallNanos).sum(),
                first.traits().of(runs.size(), outcome.hasCause() ? (int) count(runs, outcome) : 0),
                first.exploration(),
                first.brief());
    }

    private static long count(List<ScenarioResult> runs, Outcome outcome) {
        return runs.stream().filter(s -> s.outcome() == outcome).count();
    }
}
