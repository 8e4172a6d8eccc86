package dev.gatehouse.report;

import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.verdict.CurrentScenario;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.Traits;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.quarantine.Quarantine;
import io.cucumber.plugin.event.HookTestStep;
import io.cucumber.plugin.event.HookType;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestStepFinished;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One test case while it runs; used by one thread at a time. */
final class RunningCase {

    private final Instant started;
    private final String uri;
    private final UnaryOperator<String> advice;
    private final List<StepResult> steps = new ArrayList<>();
    private final List<StepMark> marks = new ArrayList<>();

    /** Begins; {@code advice} says what else could be written instead of a step that nobody knows. */
    RunningCase(Instant started, String uri, UnaryOperator<String> advice) {
        this.started = started;
        this.uri = uri;
        this.advice = advice;
    }

    void add(TestStepFinished event) {
        Result result = event.getResult();
        if (event.getTestStep() instanceof PickleStepTestStep step) {
            StepOutcome outcome = isUndefinedAfterFailure(step, result) ? StepOutcome.UNDEFINED : outcome(result);
            steps.add(
                    step(keyword(step), step.getStep().getText(), step.getStep().getLine(), outcome, result));
            CurrentScenario.get().ifPresent(scenario -> mark(step.getStep().getLine(), scenario));
        } else if (event.getTestStep() instanceof HookTestStep hook && isBad(result)) {
            steps.add(step(keyword(hook), subject(hook), line(event.getTestCase()), outcome(result), result));
        }
    }

    private void mark(int line, ScenarioRecord scenario) {
        int first = marks.isEmpty() ? 0 : marks.get(marks.size() - 1).end();
        marks.add(new StepMark(line, first, scenario.events().size(), scenario.virtualTime()));
    }

    /** Which records of the journal each step has brought. */
    List<StepMark> marks() {
        return marks;
    }

    /** Cucumber skips what comes after a failure without saying that it has no definition for it. */
    private boolean isUndefinedAfterFailure(PickleStepTestStep step, Result result) {
        return result.getStatus() == Status.SKIPPED
                && step.getCodeLocation() == null
                && steps.stream().anyMatch(earlier -> earlier.outcome() == StepOutcome.FAILED);
    }

    /** Puts everything together; {@code checks} tells whether the scenario has a Then of its own. */
    ScenarioResult finished(
            TestCaseFinished event,
            String feature,
            boolean checks,
            Optional<ScenarioRecord> scenario,
            Traits traits,
            LocalDate today) {
        TestCase test = event.getTestCase();
        boolean hasSteps = test.getTestSteps().stream().anyMatch(PickleStepTestStep.class::isInstance);
        Optional<ExplorationResult> explored = scenario.flatMap(ScenarioRecord::exploration);
        List<StepResult> told = OtherSchedules.blamed(steps, explored);
        Judgement judgement = Judgement.of(
                        new Judgement.Case(uri, line(test), told, hasSteps, checks),
                        event.getResult(),
                        scenario.map(ScenarioRecord::findings).orElse(List.of()))
                .under(test.getTags(), today);
        return new ScenarioResult(
                uri,
                line(test),
                feature,
                test.getName(),
                test.getTags(),
                judgement.outcome(),
                judgement.cause(),
                judgement.message(),
                told,
                judgement.outcome().hasCause()
                        ? scenario.map(ScenarioRecord::journalText).orElse("")
                        : "",
                scenario.map(ScenarioRecord::virtualTime).orElse(0L),
                Math.max(0, Duration.between(started, event.getInstant()).toNanos()),
                traits,
                explored,
                false);
    }

    int steps() {
        return steps.size();
    }

    static String keyword(PickleStepTestStep step) {
        return step.getStep().getKeyword().strip();
    }

    private static String keyword(HookTestStep hook) {
        return hook.getHookType() == HookType.BEFORE || hook.getHookType() == HookType.BEFORE_STEP ? "Before" : "After";
    }

    private static String subject(HookTestStep hook) {
        return hook.getHookType() == HookType.BEFORE || hook.getHookType() == HookType.AFTER
                ? "the scenario"
                : "a step";
    }

    private StepResult step(String keyword, String text, int line, StepOutcome outcome, Result result) {
        Optional<String> message = outcome == StepOutcome.UNDEFINED
                ? Optional.of("undefined step: " + keyword + " " + text + advice.apply(text))
                : message(outcome, keyword + " " + text, result);
        return new StepResult(keyword, text, line, outcome, message);
    }

    private static StepOutcome outcome(Result result) {
        if (WrongStep.isIn(result)) {
            return StepOutcome.WRONG;
        }
        if (Quarantine.abortedBy(result.getError())) {
            return StepOutcome.QUARANTINED;
        }
        return switch (result.getStatus()) {
            case PASSED -> StepOutcome.PASSED;
            case SKIPPED, UNUSED -> StepOutcome.SKIPPED;
            case PENDING -> StepOutcome.PENDING;
            case UNDEFINED -> StepOutcome.UNDEFINED;
            case AMBIGUOUS -> StepOutcome.AMBIGUOUS;
            case FAILED -> StepOutcome.FAILED;
        };
    }

    private static Optional<String> message(StepOutcome outcome, String sentence, Result result) {
        Optional<String> error = Optional.ofNullable(result.getError()).map(ErrorText::of);
        String said = outcome.word() + " step: " + sentence + "\n";
        return switch (outcome) {
            case PASSED, UNDEFINED -> Optional.empty();
            case PENDING -> Optional.of(said + "Its step definition is not written yet.");
            case AMBIGUOUS -> Optional.of(said + error.orElse(""));
            case WRONG -> Optional.of(WrongStep.advice(result) + error.orElse(""));
            case FAILED, QUARANTINED -> Optional.of(error.orElse("failed without an error"));
            case SKIPPED -> error;
        };
    }

    private static boolean isBad(Result result) {
        return outcome(result).ofScenario().hasCause();
    }

    private static int line(TestCase test) {
        return test.getLocation().getLine();
    }
}
