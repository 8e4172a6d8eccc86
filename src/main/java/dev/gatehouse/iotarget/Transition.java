package dev.gatehouse.iotarget;

import dev.gatehouse.wdk.TargetState;

/** The state that a target goes to, for each state and each operation on it (GotoStartState and its likes). */
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

    /** A close looks at whether the target is open, not at its state (FxIoTargetRemote::Close). */
    static TargetState close(Closing closing, OpenState open) {
        return switch (closing) {
            case CLOSE -> TargetState.CLOSED;
            case CLOSE_FOR_QUERY_REMOVE ->
                open == OpenState.OPEN ? TargetState.CLOSED_FOR_QUERY_REMOVE : TargetState.CLOSED;
            case DELETE -> TargetState.DELETED;
        };
    }

    /** A start succeeds in every state but Deleted, where it changes nothing. */
    static TargetState start(TargetState state) {
        return state == TargetState.DELETED ? state : TargetState.STARTED;
    }
}
