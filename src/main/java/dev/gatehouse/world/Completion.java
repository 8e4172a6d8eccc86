package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.wdk.NtStatus;
import org.apiguardian.api.API;

/**
 * How a request that the scenario follows was completed.
 *
 * @param status what its sender saw
 * @param information how many bytes were transferred
 * @param reason why the status is what it is
 * @param at the virtual time, in ticks
 */
@API(status = EXPERIMENTAL)
public record Completion(NtStatus status, long information, Reason reason, long at) {

    /** Prints "STATUS_SUCCESS and 4 bytes". */
    public String words() {
        return status + " and " + information + (information == 1 ? " byte" : " bytes");
    }

    /** The reason in a clause of its own; empty where a success needs none. */
    public String because() {
        return reason.isGiven() ? reason.toString() : "";
    }
}
