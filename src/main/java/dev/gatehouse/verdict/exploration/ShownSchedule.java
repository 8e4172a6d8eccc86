package dev.gatehouse.verdict.exploration;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One schedule of an explored scenario, told in full.
 *
 * @param preemptions how often a strand that could have gone on had to let another go first
 * @param steps how many steps it has
 * @param line the line of the step that does not hold under it; empty where all hold
 * @param sentence the two steps whose order decides; empty where the default schedule does it
 * @param table all of its steps
 * @param token the schedule, to be replayed
 * @param happening what happened under it
 */
public record ShownSchedule(
        int preemptions,
        int steps,
        OptionalInt line,
        Optional<String> sentence,
        ScheduleTable table,
        String token,
        Happening happening) {

    /** How long it is: {@code 1 preemption, 37 steps}. */
    public String measures() {
        return counted(preemptions, "preemption") + ", " + counted(steps, "step");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** How long it is, what decides, and the table. */
    public String text() {
        return summary() + "\n\n" + table.text();
    }

    /** How long it is, and what decides. */
    public String summary() {
        return measures() + sentence.map(decides -> "\n" + decides).orElse("");
    }

    /** The same without the journal, which is long. */
    public ShownSchedule inShort() {
        return new ShownSchedule(preemptions, steps, line, sentence, table, token, Happening.NONE);
    }
}
