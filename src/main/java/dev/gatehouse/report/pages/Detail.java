package dev.gatehouse.report.pages;

import dev.gatehouse.journal.Event;
import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.verdict.ScenarioRecord;
import dev.gatehouse.verdict.ScenarioResult;
import java.util.List;

/**
 * All that the page of a scenario is made from.
 *
 * @param result what came of it
 * @param record what happened in it
 * @param marks which records each step has brought
 * @param source the text of its feature file
 * @param rerun the command that runs it again
 * @param whole whether all is shown, or the steps alone
 */
public record Detail(
        ScenarioResult result,
        ScenarioRecord record,
        List<StepMark> marks,
        SourceText source,
        String rerun,
        boolean whole) {

    public Detail {
        marks = List.copyOf(marks);
    }

    /** What the scenario's own steps have brought. */
    List<Event> events() {
        return record.events().subList(0, record.eventsOfSteps());
    }
}
