package dev.gatehouse.driver.behaviours;

import dev.gatehouse.wdk.NtStatus;
import java.util.List;

/**
 * When a driver sends a request again that it has sent on.
 *
 * @param statuses those that it tries again for
 * @param times how often it does so at most
 * @param after how long it waits before it does, in ticks; 0 for not at all
 */
public record RetryPolicy(List<NtStatus> statuses, int times, long after) {

    /** It never does. */
    public static final RetryPolicy NEVER = new RetryPolicy(List.of(), 0, 0);

    public RetryPolicy {
        statuses = List.copyOf(statuses);
    }

    boolean wants(NtStatus status, int retries) {
        return retries < times && statuses.contains(status);
    }
}
