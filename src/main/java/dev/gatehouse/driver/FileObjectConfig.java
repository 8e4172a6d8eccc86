package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What a driver wants of file objects (WDF_FILEOBJECT_CONFIG); the callbacks are those of its {@link DriverModel}.
 *
 * @param required whether the framework makes a file object for each open: a class other than WdfFileObjectNotRequired
 * @param optional whether requests without one are fine (WdfFileObjectCanBeOptional)
 * @param autoForwardCleanupClose whether create, cleanup and close go on to the lower driver; empty for the default:
 *     a filter forwards them, any other driver completes them itself
 */
@API(status = STABLE)
public record FileObjectConfig(boolean required, boolean optional, Optional<Boolean> autoForwardCleanupClose) {

    /** What a device has whose driver has configured nothing. */
    public static final FileObjectConfig NONE = new FileObjectConfig(false, false, Optional.empty());

    /** A file object for each open, and requests without one where their sender has no file open. */
    public static FileObjectConfig withFileObjects() {
        return new FileObjectConfig(true, true, Optional.empty());
    }

    /** The same with AutoForwardCleanupClose. */
    public FileObjectConfig forwarding(boolean forwards) {
        return new FileObjectConfig(required, optional, Optional.of(forwards));
    }
}
