package dev.gatehouse.hardware;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.parameter.Parameters;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/** Makes a kind of device from its declaration in a topology; found by {@link java.util.ServiceLoader}. */
@API(status = STABLE)
public interface DeviceModelFactory {

    /** The word that stands after {@code model:}. */
    String model();

    /**
     * Reads a device's own keys once; the supplier makes a fresh model for each world, on any thread.
     *
     * <p>What is wrong is reported through the parameters, each at its place.
     */
    Supplier<DeviceModel> read(Parameters parameters);
}
