package dev.gatehouse.conformance;

import java.util.Optional;

/**
 * The first thing in which the engine differed from one recording.
 *
 * @param id the recording's id
 * @param recording the recording's id and title
 * @param place the operation, as recorded
 * @param what which part of the observation: result, events, state, internal or outcome
 * @param recorded what the framework did
 * @param replayed what the engine did
 */
public record Difference(String id, String recording, String place, String what, String recorded, String replayed) {

    /** The difference on several lines, with the reason of one that is known. */
    public String text(Optional<String> known) {
        return recording + "\n  at " + place + ": " + what + "\n  framework: " + recorded + "\n  engine:    " + replayed
                + known.map(reason -> "\n  known:     " + reason).orElse("") + "\n";
    }
}
