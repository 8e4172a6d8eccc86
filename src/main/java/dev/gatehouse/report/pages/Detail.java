package dev.gatehouse.report.pages;

import dev.gatehouse.report.markup.Rerun;
import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.exploration.ExplorationResult;
import dev.gatehouse.verdict.exploration.Happening;
import dev.gatehouse.verdict.exploration.ShownSchedule;
import java.util.List;
import java.util.Optional;

/**
 * All that the page of a scenario is made from.
 *
 * @param result what came of it
 * @param record what happened in it while Cucumber ran it
 * @param marks which records each step has brought then
 * @param source the text of its feature file
 * @param again how scenarios of its run are run again
 * @param whole whether all is shown, or the steps alone
 */
public record Detail(
        ScenarioResult result,
        ScenarioRecord record,
        List<StepMark> marks,
        SourceText source,
        Again again,
        boolean whole) {

    public Detail {
        marks = List.copyOf(marks);
    }

    /** What is drawn and listed. */
    Story story() {
        return shown().map(Story::of)
                .orElseGet(() -> new Story(record.events(), record.eventsOfSteps(), marks, record.bufferChecks()));
    }

    /** What happened under the schedule that exploring it has brought to light. */
    Optional<Happening> shown() {
        return result.exploration()
                .flatMap(ExplorationResult::shown)
                .map(ShownSchedule::happening)
                .filter(Happening::isKnown);
    }

    /** A remark on the story, behind the schedule under which it happened, where there are several. */
    String remark(String words) {
        return result.exploration()
                        .map(explored ->
                                shown().isPresent() ? "under the schedule above; " : "under the default schedule; ")
                        .orElse("")
                + words;
    }

    /** The command that runs it again. */
    String rerun() {
        return Rerun.command(again, result);
    }
}
