package dev.gatehouse.topology;

/**
 * How the framework treats a driver.
 *
 * @param verifier whether the KMDF verifier is on for it
 * @param minorVersion the minor number of the KMDF version that it was built for, 0 to 33
 */
public record FrameworkSettings(boolean verifier, int minorVersion) {

    /** The newest version with the verifier on: what a topology that says nothing gets. */
    public static final FrameworkSettings DEFAULT = new FrameworkSettings(true, 33);
}
