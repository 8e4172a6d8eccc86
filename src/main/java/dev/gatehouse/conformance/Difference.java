package dev.gatehouse.conformance;

/**
 * The first thing in which the engine differed from one recording.
 *
 * @param recording the recording's id and title
 * @param place the operation, as recorded
 * @param what which part of the observation: result, events, state, internal or outcome
 * @param recorded what the framework did
 * @param replayed what the engine did
 */
public record Difference(String recording, String place, String what, String recorded, String replayed) {

    /** The difference on several lines. */
    public String text() {
        return recording + "\n  at " + place + ": " + what + "\n  framework: " + recorded + "\n  engine:    " + replayed
                + "\n";
    }
}
