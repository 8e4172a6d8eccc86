package dev.gatehouse.report;

import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.quarantine.Quarantine;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a scenario comes to, and why. */
record Judgement(Outcome outcome, Optional<String> cause, Optional<String> message) {

    private static final Set<StepOutcome> RAN = Set.of(StepOutcome.FAILED, StepOutcome.WRONG, StepOutcome.QUARANTINED);
    private static final String NO_STEP = "no step: a scenario without steps proves nothing";
    private static final String NO_CHECK =
            "no Then: the scenario checks nothing, so it proves nothing; add a step that starts with Then";

    /** What a judge needs to know; {@code checks} tells whether the scenario has a Then of its own. */
    record Case(String uri, int line, List<StepResult> steps, boolean hasSteps, boolean checks) {}

    static Judgement of(Case scenario, Result result, List<Finding> findings) {
        Judgement judgement = ofSteps(scenario, result);
        List<Finding> untold = findings.stream().filter(judgement::doesNotTell).toList();
        return untold.isEmpty() ? judgement : judgement.with(untold);
    }

    /** The same for a scenario with these tags: what a quarantine in force covers is told and does not count. */
    Judgement under(List<String> tags, LocalDate today) {
        return outcome == Outcome.FAILED
                ? Quarantine.inForce(tags, today).map(this::quarantined).orElse(this)
                : this;
    }

    private Judgement quarantined(Quarantine quarantine) {
        String known = quarantine.words() + ": " + cause.orElseThrow();
        return new Judgement(Outcome.QUARANTINED, Optional.of(Cause.of(known)), message);
    }

    private static Judgement ofSteps(Case scenario, Result result) {
        List<StepResult> bad = scenario.steps().stream()
                .filter(step -> step.outcome().ofScenario().hasCause())
                .toList();
        if (!bad.isEmpty()) {
            return ofBad(scenario, bad);
        }
        return result.getStatus() == Status.PASSED ? ofPassed(scenario) : withoutStep(scenario, result);
    }

    /** What is wrong as it is written counts more than what failed: that may have failed for no other reason. */
    private static Judgement ofBad(Case scenario, List<StepResult> bad) {
        StepResult worst = bad.stream()
                .filter(step -> step.outcome().ofScenario() == Outcome.WRONG)
                .findFirst()
                .orElse(bad.get(0));
        Outcome outcome = worst.outcome().ofScenario();
        return bad(outcome, Cause.of(worst.message().orElse("")), message(scenario, bad));
    }

    private static Judgement ofPassed(Case scenario) {
        if (scenario.hasSteps() && scenario.checks()) {
            return new Judgement(Outcome.PASSED, Optional.empty(), Optional.empty());
        }
        String cause = scenario.hasSteps() ? NO_CHECK : NO_STEP;
        return bad(Outcome.WRONG, cause, scenario.uri() + ":" + scenario.line() + ": " + cause);
    }

    private static Judgement withoutStep(Case scenario, Result result) {
        Optional<String> message = Optional.ofNullable(result.getError()).map(ErrorText::of);
        if (result.getStatus() == Status.SKIPPED) {
            return new Judgement(Outcome.SKIPPED, Optional.empty(), message);
        }
        String text = message.orElse("Cucumber says only: " + result.getStatus());
        return bad(Outcome.FAILED, Cause.of(text), scenario.uri() + ":" + scenario.line() + "\n" + text);
    }

    private static String message(Case scenario, List<StepResult> bad) {
        return bad.stream()
                .map(step -> scenario.uri() + ":" + step.line() + ": " + told(step))
                .collect(Collectors.joining("\n\n"));
    }

    /** A step that was run is quoted first; what is said of one that could not be quotes it. */
    private static String told(StepResult step) {
        String message = step.message().orElse("");
        return RAN.contains(step.outcome()) ? step.sentence() + "\n" + message : message;
    }

    private static Judgement bad(Outcome outcome, String cause, String message) {
        return new Judgement(outcome, Optional.of(cause), Optional.of(message));
    }

    private boolean doesNotTell(Finding finding) {
        return message.stream().noneMatch(text -> text.contains(finding.what()));
    }

    private Judgement with(List<Finding> findings) {
        String texts = findings.stream().map(Finding::text).collect(Collectors.joining("\n\n"));
        String whole = message.map(text -> text + "\n\n" + texts).orElse(texts);
        return bad(outcome.hasCause() ? outcome : Outcome.FAILED, cause.orElse(Cause.of(texts)), whole);
    }
}
