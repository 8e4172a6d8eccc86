package dev.gatehouse.iotarget;

import dev.gatehouse.wdk.TargetState;
import java.util.List;

/**
 * What a target holds at one moment, for those who only look.
 *
 * @param waitingForSent whether a Stop or Purge waits for the sent requests to drain
 * @param removing whether a close or delete waits for all requests to drain
 * @param ioCount 1 and every request that it has or whose completion routine still runs; 0 once it is deleted
 * @param sent the requests that it sent, in the order of sending; {@code ignored} those that were sent ignoring its
 *     state, {@code pended} those that it keeps
 */
public record TargetSnapshot(
        TargetState state,
        boolean waitingForSent,
        boolean removing,
        int ioCount,
        List<String> sent,
        List<String> ignored,
        List<String> pended) {}
