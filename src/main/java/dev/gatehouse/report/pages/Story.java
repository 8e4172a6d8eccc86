package dev.gatehouse.report.pages;

import dev.gatehouse.journal.BufferCheck;
import dev.gatehouse.journal.Event;
import dev.gatehouse.report.sequence.StepMark;
import dev.gatehouse.verdict.exploration.Happening;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn and listed of a scenario: of an explored one what happened under the schedule that is shown.
 *
 * @param all the records of the journal in order, those of the winding up last
 * @param ofSteps how many of them the scenario's own steps have brought
 * @param marks which records each step has brought
 * @param bufferChecks the buffers that steps have compared, in order
 */
record Story(List<Event> all, int ofSteps, List<StepMark> marks, List<BufferCheck> bufferChecks) {

    Story {
        marks = List.copyOf(marks);
    }

    static Story of(Happening happening) {
        List<StepMark> marks = new ArrayList<>();
        int first = 0;
        for (Happening.StepEnd end : happening.ends()) {
            marks.add(new StepMark(end.line(), first, end.events(), end.at()));
            first = end.events();
        }
        return new Story(happening.events(), happening.eventsOfSteps(), marks, happening.bufferChecks());
    }

    /** What the scenario's own steps have brought. */
    List<Event> events() {
        return all.subList(0, ofSteps);
    }
}
