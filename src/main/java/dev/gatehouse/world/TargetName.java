package dev.gatehouse.world;

import java.util.Optional;

/**
 * A target by its names.
 *
 * @param driver the driver that has it, {@code stack/driver} where two stacks load the same one
 * @param link the remote target's name; empty for the local target and the self target
 * @param self whether it is the self target
 */
public record TargetName(String driver, Optional<String> link, boolean self) {

    public static TargetName local(String driver) {
        return new TargetName(driver, Optional.empty(), false);
    }

    public static TargetName remote(String driver, String link) {
        return new TargetName(driver, Optional.of(link), false);
    }

    public static TargetName self(String driver) {
        return new TargetName(driver, Optional.empty(), true);
    }

    /** The remote target of a link, or the local target where there is none. */
    public static TargetName of(String driver, Optional<String> link) {
        return new TargetName(driver, link, false);
    }
}
