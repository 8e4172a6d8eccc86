package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A target by its names.
 *
 * @param driver the driver that has it, {@code stack/driver} where two stacks load the same one
 * @param link the remote target's name; empty for the local target and the self target
 * @param self whether it is the self target
 */
@API(status = EXPERIMENTAL)
public record TargetName(String driver, Optional<String> link, boolean self) {

    /** A driver's local target. */
    public static TargetName local(String driver) {
        return new TargetName(driver, Optional.empty(), false);
    }

    /** The remote target of a driver's link. */
    public static TargetName remote(String driver, String link) {
        return new TargetName(driver, Optional.of(link), false);
    }

    /** A driver's self target. */
    public static TargetName self(String driver) {
        return new TargetName(driver, Optional.empty(), true);
    }

    /** The remote target of a link, or the local target where there is none. */
    public static TargetName of(String driver, Optional<String> link) {
        return new TargetName(driver, link, false);
    }
}
