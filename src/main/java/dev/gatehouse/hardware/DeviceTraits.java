package dev.gatehouse.hardware;

/**
 * What a topology says of a device whatever its model.
 *
 * @param queueDepth how many transfers are in service at one time; {@link #ANY_NUMBER} without a limit
 */
public record DeviceTraits(Latency latency, CompletionOrder order, int queueDepth, CancelBehaviour cancel) {

    /** A queue without a depth: everything is in service at once. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;
}
