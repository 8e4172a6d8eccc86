package dev.gatehouse.hardware;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.wdk.NtStatus;
import org.apiguardian.api.API;

/**
 * How simulated hardware finishes a transfer.
 *
 * @param status the status that the request is completed with
 * @param information how many bytes were transferred
 * @param why the reason, in words, without a full stop; empty where there is nothing to explain
 */
@API(status = STABLE)
public record Outcome(NtStatus status, long information, String why) {

    /** Success with so many bytes. */
    public static Outcome success(long information) {
        return new Outcome(NtStatus.SUCCESS, information, "");
    }

    /** A failure that transfers nothing; {@code why} stands in the journal. */
    public static Outcome failure(NtStatus status, String why) {
        return new Outcome(status, 0, why);
    }
}
