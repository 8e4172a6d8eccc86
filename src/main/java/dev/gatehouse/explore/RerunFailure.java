package dev.gatehouse.explore;

/**
 * The first thing that did not hold in a run.
 *
 * @param action the number of the recorded action, from 0
 * @param text what it said
 */
public record RerunFailure(int action, String text) {

    /** Prints which it was, counted from 1, and what it said. */
    @Override
    public String toString() {
        return "step " + (action + 1) + ": " + text;
    }
}
