package dev.gatehouse.request;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/**
 * Which driver something belongs to, and how the framework treats it.
 *
 * @param name the driver's name in its topology
 * @param verifier whether the KMDF verifier is on for it
 * @param minorVersion the minor number of the KMDF version that it was built for, 0 to 33
 */
@API(status = STABLE)
public record DriverIdentity(String name, boolean verifier, int minorVersion) {

    /** Version 1.33 with the verifier on: the defaults. */
    public static DriverIdentity of(String name) {
        return new DriverIdentity(name, true, 33);
    }

    /** Tells whether the driver was built for at least KMDF 1.{@code minor}. */
    public boolean isAtLeast(int minor) {
        return minorVersion >= minor;
    }
}
