package dev.gatehouse.wdk;

import java.util.Locale;

/** The place of a driver in a device stack, as every WDK diagram names it. */
public enum DeviceRole {
    /** A filter driver's device object: what it does not handle goes to the next-lower driver. */
    FILTER,
    /** The function driver's device object (FDO). */
    FUNCTION,
    /** The bus driver's device object (PDO), at the bottom, with the hardware below it. */
    BUS;

    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
