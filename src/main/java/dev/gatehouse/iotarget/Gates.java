package dev.gatehouse.iotarget;

import dev.gatehouse.wdk.TargetState;

/**
 * The two gates of a target in a state: may a request enter, and is it delivered to the driver below?
 *
 * @param in whether a request may enter
 * @param out whether a request that entered is delivered at once
 */
record Gates(boolean in, boolean out) {

    private static final Gates BOTH_OPEN = new Gates(true, true);
    private static final Gates OUT_CLOSED = new Gates(true, false);
    private static final Gates BOTH_CLOSED = new Gates(false, false);

    static Gates of(TargetState state) {
        return switch (state) {
            case STARTED -> BOTH_OPEN;
            case STOPPED -> OUT_CLOSED;
            case PURGED, CLOSED_FOR_QUERY_REMOVE, CLOSED, DELETED -> BOTH_CLOSED;
        };
    }
}
