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
 * @param decides whether what it decided itself, as how long a device takes, is not what it does by default
 */
public record TrailStep(
        long at,
        String lane,
        String kind,
        List<String> events,
        Optional<String> instead,
        boolean preempts,
        boolean decides) {

    public TrailStep {
        events = List.copyOf(events);
    }

    /** A step that is about to be taken. */
    public static TrailStep of(long at, String lane, String kind, Optional<String> instead, boolean preempts) {
        return new TrailStep(at, lane, kind, List.of(), instead, preempts, false);
    }

    /** The same step, once it is known what happened in it. */
    public TrailStep with(List<String> happened) {
        return new TrailStep(at, lane, kind, happened, instead, preempts, decides);
    }

    /** The same step, which has decided something otherwise than by default. */
    public TrailStep deciding() {
        return new TrailStep(at, lane, kind, events, instead, preempts, true);
    }

    /** What it did: what the journal says, or else what kind of step it was. */
    public String text() {
        return events.isEmpty() ? kind : String.join("; ", events);
    }
}
