package dev.gatehouse.request;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.SendWay;
import org.apiguardian.api.API;

/**
 * How a request is sent (WDF_REQUEST_SEND_OPTIONS).
 *
 * @param synchronous wait for the completion
 * @param ignoreTargetState send whatever state the target is in, but for the closed ones
 * @param sendAndForget hand the request over for good; legal only alone
 * @param hasTimeout whether the TIMEOUT flag is set
 * @param timeout 100-ns units: negative from now, positive absolute system time, 0 none; without the flag it is ignored
 * @param form STATUS_SUCCESS, or what is wrong with the structure itself: its Size, or a flag that nobody knows
 */
@API(status = STABLE)
public record SendOptions(
        boolean synchronous,
        boolean ignoreTargetState,
        boolean sendAndForget,
        boolean hasTimeout,
        long timeout,
        NtStatus form) {

    /** No flag at all: asynchronous, respecting the target's state, without limit. */
    public static final SendOptions NONE = new SendOptions(false, false, false, false, 0);

    public static final SendOptions SEND_AND_FORGET = new SendOptions(false, false, true, false, 0);

    /** What sizeof says of the structure: two ULONGs and a LONGLONG. */
    public static final int SIZE = 16;

    private static final int TIMEOUT = 1;
    private static final int SYNCHRONOUS = 2;
    private static final int IGNORE_TARGET_STATE = 4;
    private static final int FORGET = 8;
    private static final int KNOWN = TIMEOUT | SYNCHRONOUS | IGNORE_TARGET_STATE | FORGET;

    /** A structure of the right size with known flags. */
    public SendOptions(
            boolean synchronous, boolean ignoreTargetState, boolean sendAndForget, boolean hasTimeout, long timeout) {
        this(synchronous, ignoreTargetState, sendAndForget, hasTimeout, timeout, NtStatus.SUCCESS);
    }

    /** The structure field by field, as a driver may have filled it in, right or wrong. */
    public static SendOptions raw(int size, int flags, long timeout) {
        NtStatus unknown = (flags & ~KNOWN) == 0 ? NtStatus.SUCCESS : NtStatus.INVALID_PARAMETER;
        return new SendOptions(
                (flags & SYNCHRONOUS) != 0,
                (flags & IGNORE_TARGET_STATE) != 0,
                (flags & FORGET) != 0,
                (flags & TIMEOUT) != 0,
                timeout,
                size == SIZE ? unknown : NtStatus.INFO_LENGTH_MISMATCH);
    }

    /** The same, waiting for the completion (WDF_REQUEST_SEND_OPTION_SYNCHRONOUS). */
    public SendOptions synchronously() {
        return new SendOptions(true, ignoreTargetState, sendAndForget, hasTimeout, timeout, form);
    }

    /** The same, sent in whatever state the target is (WDF_REQUEST_SEND_OPTION_IGNORE_TARGET_STATE). */
    public SendOptions ignoringTargetState() {
        return new SendOptions(synchronous, true, sendAndForget, hasTimeout, timeout, form);
    }

    /** The same, handed over for good (WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET). */
    public SendOptions forgetting() {
        return new SendOptions(synchronous, ignoreTargetState, true, hasTimeout, timeout, form);
    }

    /** Sets a time-out from now, in ticks (WDF_REL_TIMEOUT); sets the flag for 0 too. */
    public SendOptions timingOutAfter(long ticks) {
        return new SendOptions(synchronous, ignoreTargetState, sendAndForget, true, -ticks, form);
    }

    /** Sets a time-out at a system time, in ticks since 1601 (WDF_ABS_TIMEOUT). */
    public SendOptions timingOutAt(long systemTime) {
        return new SendOptions(synchronous, ignoreTargetState, sendAndForget, true, systemTime, form);
    }

    /** Tells whether the framework accepts these: SEND_AND_FORGET goes with nothing else. */
    @API(status = INTERNAL)
    public boolean isLegal() {
        return validate().isSuccess();
    }

    /** FxValidateRequestOptions: STATUS_SUCCESS, STATUS_INFO_LENGTH_MISMATCH or STATUS_INVALID_PARAMETER. */
    @API(status = INTERNAL)
    public NtStatus validate() {
        if (!form.isSuccess()) {
            return form;
        }
        boolean contradictory = sendAndForget && (synchronous || ignoreTargetState || hasTimeout);
        return contradictory ? NtStatus.INVALID_PARAMETER : NtStatus.SUCCESS;
    }

    /** Which of the ways of sending this is. */
    @API(status = INTERNAL)
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

    /** Tells whether the time-out is a moment of the system time, which follows changes of the clock. */
    public boolean timesOutAtSystemTime() {
        return timesOut() && timeout > 0;
    }
}
