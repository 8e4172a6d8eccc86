package dev.gatehouse.verdict;

import java.util.List;
import java.util.Optional;

/**
 * One step of a schedule that is shown.
 *
 * @param at the virtual time, in ticks
 * @param lane whose step it was
 * @param kind what kind of step it was, in words
 * @param events what the journal says of it
 * @param instead the lane that the default schedule would have taken; empty where it was this one
 * @param preempts whether that one had taken the last step too
 */
public record TrailStep(
        long at, String lane, String kind, List<String> events, Optional<String> instead, boolean preempts) {

    public TrailStep {
        events = List.copyOf(events);
    }

    /** The same step, once it is known what happened in it. */
    public TrailStep with(List<String> happened) {
        return new TrailStep(at, lane, kind, happened, instead, preempts);
    }

    /** What it did: what the journal says, or else what kind of step it was. */
    public String text() {
        return events.isEmpty() ? kind : String.join("; ", events);
    }
}
