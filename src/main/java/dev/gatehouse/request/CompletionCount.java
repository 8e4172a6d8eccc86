package dev.gatehouse.request;

import dev.gatehouse.virtualtime.Part;

/**
 * How many actors must let go before a request is complete; 0 when it is not outstanding.
 *
 * <p>Whoever brings it to 0 owns the completion.
 */
public final class CompletionCount implements Part {

    private final Request request;
    private int actors;

    CompletionCount(Request request) {
        this.request = request;
    }

    /** The number of actors. */
    public int actors() {
        return actors;
    }

    public boolean isOutstanding() {
        return actors > 0;
    }

    /** The plain store of step S1: one actor. */
    public void start() {
        actors = 1;
    }

    /** Takes a count for another actor. */
    public void take() {
        actors++;
    }

    /** Takes a count unless the request is not outstanding (step X2). */
    public boolean takeIfOutstanding() {
        if (actors == 0) {
            return false;
        }
        actors++;
        return true;
    }

    /** Drops a count; true for the one who owns the completion now. */
    public boolean drop() {
        return --actors == 0;
    }

    @Override
    public Object whole() {
        return request;
    }

    @Override
    public String toString() {
        return "count of " + request;
    }
}
