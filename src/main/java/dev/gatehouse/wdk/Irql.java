package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** The interrupt request levels that a driver meets with I/O targets. */
@API(status = STABLE)
public enum Irql {
    PASSIVE,
    APC,
    DISPATCH;

    /** Tells whether this level is above another. */
    public boolean isAbove(Irql other) {
        return compareTo(other) > 0;
    }
}
