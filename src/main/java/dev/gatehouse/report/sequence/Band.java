package dev.gatehouse.report.sequence;

import dev.gatehouse.wdk.TargetState;

/**
 * A target's state over the rows in which it holds.
 *
 * @param first its first row
 * @param last the row before the next state's
 * @param reason why the target is in it; empty for the state at the beginning
 */
public record Band(Actor target, TargetState state, int first, int last, String reason) {

    /** Tells whether a request may enter the target (FxIoTarget::SubmitLocked). */
    public boolean inOpen() {
        return switch (state) {
            case STARTED, STOPPED -> true;
            case PURGED, CLOSED_FOR_QUERY_REMOVE, CLOSED, DELETED -> false;
        };
    }

    /** Tells whether a request that entered is delivered at once. */
    public boolean outOpen() {
        return state == TargetState.STARTED;
    }
}
