package dev.gatehouse.verdict.exploration;

import dev.gatehouse.journal.BufferCheck;
import dev.gatehouse.journal.Event;
import java.util.List;

/**
 * What happened under one schedule.
 *
 * @param journal as text, one record a line
 * @param events as records, those of the winding up last
 * @param eventsOfSteps how many of them the scenario's own steps have brought
 * @param ends how far the journal and the time were when each step that did something had ended
 * @param bufferChecks the buffers that steps have compared, in order
 */
public record Happening(
        String journal, List<Event> events, int eventsOfSteps, List<StepEnd> ends, List<BufferCheck> bufferChecks) {

    /** Nothing is known of it any more. */
    public static final Happening NONE = new Happening("", List.of(), 0, List.of(), List.of());

    /**
     * The end of a step.
     *
     * @param line the line of the step
     * @param events how many records there were
     * @param at the virtual time, in ticks
     */
    public record StepEnd(int line, int events, long at) {}

    public Happening {
        events = List.copyOf(events);
        ends = List.copyOf(ends);
        bufferChecks = List.copyOf(bufferChecks);
    }

    /** Tells whether something is known of it. */
    public boolean isKnown() {
        return !events.isEmpty();
    }
}
