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

    // Written out: what the compiler makes of a record is put together at each start.
    @Override
    public boolean equals(Object other) {
        return other instanceof FrameworkSettings that
                && verifier == that.verifier
                && minorVersion == that.minorVersion;
    }

    @Override
    public int hashCode() {
        return 2 * minorVersion + (verifier ? 1 : 0);
    }
}
