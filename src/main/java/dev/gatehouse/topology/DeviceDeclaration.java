package dev.gatehouse.topology;

import dev.gatehouse.hardware.DeviceTraits;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.SourceLocation;

/**
 * A simulated device.
 *
 * @param traits what it has whatever its model
 * @param parameters the whole map of the device, of which its model reads its own keys
 */
public record DeviceDeclaration(
        String name,
        SourceLocation place,
        String model,
        SourceLocation modelPlace,
        DeviceTraits traits,
        Parameters parameters) {}
