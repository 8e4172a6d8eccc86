package dev.gatehouse.topology;

import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.SourceLocation;
import java.util.OptionalInt;

/**
 * A simulated device.
 *
 * @param latency how long a request takes, in ticks of 100 ns
 * @param queueDepth how many requests the device serves at once; absent: any number
 * @param parameters the whole map of the device, of which its model reads its own keys
 */
public record DeviceDeclaration(
        String name,
        SourceLocation place,
        String model,
        SourceLocation modelPlace,
        long latency,
        CancelBehaviour cancel,
        OptionalInt queueDepth,
        Parameters parameters) {}
