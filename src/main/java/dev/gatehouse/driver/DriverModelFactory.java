package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.parameter.Parameters;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/** Makes a driver model from its declaration in a topology; found by {@link java.util.ServiceLoader}. */
@API(status = STABLE)
public interface DriverModelFactory {

    /** The word that stands after {@code model:}. */
    String model();

    /** Reads a driver's own keys once; the supplier makes a fresh model for each world, on any thread. */
    Supplier<DriverModel> read(Parameters parameters);
}
