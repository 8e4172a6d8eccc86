package dev.gatehouse.hardware;

import dev.gatehouse.parameter.Parameters;
import java.util.function.Supplier;

/** Makes a kind of device from its declaration in a topology; found by {@link java.util.ServiceLoader}. */
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
