package dev.gatehouse.topology;

import dev.gatehouse.hardware.DeviceTraits;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.SourceLocation;
import java.util.Optional;

/**
 * A simulated device.
 *
 * @param modelWord the word after {@code model:}; empty if there is none that could be read
 * @param traits what it has whatever its model
 * @param parameters the whole map of the device, of which its model reads its own keys
 */
public record DeviceDeclaration(
        String name,
        SourceLocation place,
        Optional<String> modelWord,
        SourceLocation modelPlace,
        DeviceTraits traits,
        Parameters parameters) {

    /** The word after {@code model:}, which every device of a topology without errors has. */
    public String model() {
        return modelWord.orElseThrow();
    }
}
