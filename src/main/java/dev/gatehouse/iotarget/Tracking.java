package dev.gatehouse.iotarget;

import dev.gatehouse.request.Request;
import dev.gatehouse.request.TargetSide;
import dev.gatehouse.virtualtime.VirtualTimer;

/** What a target knows about a request that it has: the flags that the framework keeps under the target's lock. */
final class Tracking implements TargetSide {

    private final Request request;
    boolean completed;
    boolean pended;
    boolean timerSet;
    boolean cancelledFromTimer;
    /** Whether a send since the last completion was let in ignoring the state, even if a cancel refused it then. */
    boolean ignoresState;

    VirtualTimer timer = VirtualTimer.NEVER;

    private Tracking(Request request) {
        this.request = request;
    }

    /** The tracking of a request: it survives reuse, as the framework's flags do. */
    static Tracking of(Request request) {
        return request.targetSide().map(Tracking.class::cast).orElseGet(() -> new Tracking(request));
    }

    Request request() {
        return request;
    }

    /** Clears what the completion of a request clears (step C1). */
    void clearFlags() {
        completed = false;
        timerSet = false;
        cancelledFromTimer = false;
        ignoresState = false;
    }

    @Override
    public String toString() {
        return request.name();
    }
}
