package dev.gatehouse.report;

import dev.gatehouse.verdict.StepOutcome;
import dev.gatehouse.verdict.StepResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.ShownSchedule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Gives the failure of an exploration to the step that does not hold under the schedule it found: to Cucumber, which
 * has seen all steps pass, it is a failure of the hook that explores.
 */
final class OtherSchedules {

    private OtherSchedules() {}

    static List<StepResult> blamed(List<StepResult> steps, Optional<ExplorationResult> explored) {
        OptionalInt line = explored.flatMap(ExplorationResult::shown)
                .map(ShownSchedule::line)
                .orElse(OptionalInt.empty());
        Optional<StepResult> hook = steps.stream()
                .filter(step -> step.outcome().ofScenario().hasCause())
                .findFirst();
        boolean isKnown = line.isPresent()
                && steps.stream()
                        .anyMatch(step -> step.line() == line.getAsInt() && step.outcome() == StepOutcome.PASSED);
        return isKnown && hook.isPresent() ? blamed(steps, hook.get(), line.getAsInt()) : steps;
    }

    private static List<StepResult> blamed(List<StepResult> steps, StepResult hook, int line) {
        return steps.stream()
                .filter(step -> step != hook)
                .map(step -> step.line() == line
                        ? new StepResult(step.keyword(), step.text(), line, hook.outcome(), hook.message())
                        : step)
                .toList();
    }
}
