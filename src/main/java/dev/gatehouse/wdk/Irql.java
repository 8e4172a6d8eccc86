package dev.gatehouse.wdk;

/** The interrupt request levels that a driver meets with I/O targets. */
public enum Irql {
    PASSIVE,
    APC,
    DISPATCH;

    /** Tells whether this level is above another. */
    public boolean isAbove(Irql other) {
        return compareTo(other) > 0;
    }
}
