package dev.gatehouse.request;

import dev.gatehouse.wdk.SendWay;

/**
 * How a request is sent (WDF_REQUEST_SEND_OPTIONS).
 *
 * @param synchronous wait for the completion
 * @param ignoreTargetState send whatever state the target is in, but for the closed ones
 * @param sendAndForget hand the request over for good; legal only alone
 * @param hasTimeout whether the TIMEOUT flag is set
 * @param timeout 100-ns units: negative from now, positive absolute system time, 0 none; without the flag it is ignored
 */
public record SendOptions(
        boolean synchronous, boolean ignoreTargetState, boolean sendAndForget, boolean hasTimeout, long timeout) {

    /** No flag at all: asynchronous, respecting the target's state, without limit. */
    public static final SendOptions NONE = new SendOptions(false, false, false, false, 0);

    public static final SendOptions SEND_AND_FORGET = new SendOptions(false, false, true, false, 0);

    public SendOptions synchronously() {
        return new SendOptions(true, ignoreTargetState, sendAndForget, hasTimeout, timeout);
    }

    public SendOptions ignoringTargetState() {
        return new SendOptions(synchronous, true, sendAndForget, hasTimeout, timeout);
    }

    public SendOptions forgetting() {
        return new SendOptions(synchronous, ignoreTargetState, true, hasTimeout, timeout);
    }

    /** Sets a time-out from now, in ticks (WDF_REL_TIMEOUT); sets the flag for 0 too. */
    public SendOptions timingOutAfter(long ticks) {
        return new SendOptions(synchronous, ignoreTargetState, sendAndForget, true, -ticks);
    }

    /** Sets a time-out at a system time, in ticks since 1601 (WDF_ABS_TIMEOUT). */
    public SendOptions timingOutAt(long systemTime) {
        return new SendOptions(synchronous, ignoreTargetState, sendAndForget, true, systemTime);
    }

    /** Tells whether the framework accepts this combination: SEND_AND_FORGET goes with nothing else. */
    public boolean isLegal() {
        return !sendAndForget || !(synchronous || ignoreTargetState || hasTimeout);
    }

    /** Which of the ways of sending this is. */
    public SendWay way() {
        if (!isLegal()) {
            return SendWay.CONTRADICTORY;
        }
        if (sendAndForget) {
            return SendWay.SEND_AND_FORGET;
        }
        return synchronous ? SendWay.SYNCHRONOUS : SendWay.ASYNCHRONOUS;
    }

    /** Tells whether there is a time-out to keep. */
    public boolean timesOut() {
        return hasTimeout && timeout != 0;
    }
}
