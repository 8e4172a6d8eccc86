package dev.gatehouse.topology;

import dev.gatehouse.hardware.FaultCondition;
import dev.gatehouse.hardware.FaultEffect;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.SourceLocation;

/**
 * A fault of a device, which a scenario enables by name.
 *
 * @param when the requests that it hits
 * @param effect what it does to them
 * @param parameters the whole map of the fault, for what only the device's model can tell to be wrong
 */
public record FaultDeclaration(
        String name,
        SourceLocation place,
        String device,
        FaultCondition when,
        FaultEffect effect,
        Parameters parameters) {}
