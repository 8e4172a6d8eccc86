package dev.gatehouse.world;

import java.util.Optional;

/**
 * A target by its names.
 *
 * @param driver the driver that has it, {@code stack/driver} where two stacks load the same one
 * @param link the remote target's name; empty for the local target
 */
public record TargetName(String driver, Optional<String> link) {

    public static TargetName local(String driver) {
        return new TargetName(driver, Optional.empty());
    }

    public static TargetName remote(String driver, String link) {
        return new TargetName(driver, Optional.of(link));
    }
}
