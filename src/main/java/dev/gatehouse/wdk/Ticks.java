package dev.gatehouse.wdk;

/**
 * Virtual time as 64-bit counts of 100 nanoseconds, the framework's own unit for time-outs.
 *
 * <p>Counts are plain longs, so that the engine allocates nothing for them; this class converts and prints them.
 */
public final class Ticks {

    public static final long PER_MICROSECOND = 10;
    public static final long PER_MILLISECOND = 10_000;
    public static final long PER_SECOND = 10_000_000;

    private Ticks() {}

    public static long ofMillis(long millis) {
        return Math.multiplyExact(millis, PER_MILLISECOND);
    }

    /** Prints a count in the largest unit that keeps it whole: {@code 2 ms}, {@code 1500 us}, {@code 300 ns}. */
    public static String text(long ticks) {
        if (ticks % PER_SECOND == 0 && ticks != 0) {
            return ticks / PER_SECOND + " s";
        }
        if (ticks % PER_MILLISECOND == 0) {
            return ticks / PER_MILLISECOND + " ms";
        }
        return ticks % PER_MICROSECOND == 0 ? ticks / PER_MICROSECOND + " us" : ticks * 100 + " ns";
    }
}
