package dev.gatehouse.iotarget;

/** The simulated system time, in ticks since 1601-01-01, which absolute time-outs refer to. */
public final class SystemTime {

    /** The system time when a world begins: 2020-01-01T00:00:00Z. */
    public static final long AT_TICK_ZERO = 132_223_104_000_000_000L;

    private SystemTime() {}
}
