package dev.gatehouse.hardware;

import dev.gatehouse.wdk.NtStatus;

/**
 * How simulated hardware finishes a transfer.
 *
 * @param status the status that the request is completed with
 * @param information how many bytes were transferred
 * @param why the reason, in words, without a full stop; empty where there is nothing to explain
 */
public record Outcome(NtStatus status, long information, String why) {

    /** Success with so many bytes. */
    public static Outcome success(long information) {
        return new Outcome(NtStatus.SUCCESS, information, "");
    }

    public static Outcome failure(NtStatus status, String why) {
        return new Outcome(status, 0, why);
    }
}
