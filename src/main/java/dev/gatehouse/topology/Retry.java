package dev.gatehouse.topology;

import dev.gatehouse.wdk.NtStatus;
import java.util.List;

/**
 * When a driver sends a request again that it has sent on.
 *
 * @param statuses those that it tries again for
 * @param times how often it does so at most
 * @param after how long it waits before it does, in ticks of 100 ns; 0 for not at all
 */
public record Retry(List<NtStatus> statuses, int times, long after) {

    /** It never does. */
    public static final Retry NEVER = new Retry(List.of(), 0, 0);

    public Retry {
        statuses = List.copyOf(statuses);
    }
}
