package dev.gatehouse.iotarget;

import dev.gatehouse.wdk.TargetState;

/** The state that a target goes to, for each state and each operation on it (GotoStopState, GotoPurgeState). */
final class Transition {

    private Transition() {}

    static TargetState stop(TargetState state) {
        return switch (state) {
            case STARTED, PURGED, STOPPED -> TargetState.STOPPED;
            case CLOSED_FOR_QUERY_REMOVE, CLOSED, DELETED -> state;
        };
    }

    static TargetState purge(TargetState state) {
        return switch (state) {
            case STARTED, STOPPED, PURGED -> TargetState.PURGED;
            case CLOSED_FOR_QUERY_REMOVE, CLOSED, DELETED -> state;
        };
    }

    /** A start succeeds in every state but Deleted, where it changes nothing. */
    static TargetState start(TargetState state) {
        return state == TargetState.DELETED ? state : TargetState.STARTED;
    }
}
