package dev.gatehouse.report.markup;

import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.List;

/** Virtual time as people say it: exact, the largest unit first, units without a count left out. */
public final class VirtualTime {

    private static final long PER_MINUTE = 60 * Ticks.PER_SECOND;
    private static final long PER_HOUR = 60 * PER_MINUTE;

    private static final int MOST_UNITS = 2;

    private VirtualTime() {}

    /** Prints a count of ticks of 100 ns: {@code 1 h 219 ms}. */
    public static String text(long ticks) {
        List<String> parts = parts(ticks);
        return parts.isEmpty() ? "0 ms" : String.join(" ", parts);
    }

    /** Prints its two largest units, rounded down: {@code 8 min 13 s}. */
    public static String brief(long ticks) {
        List<String> parts = parts(ticks);
        return parts.size() > MOST_UNITS ? String.join(" ", parts.subList(0, MOST_UNITS)) : text(ticks);
    }

    private static List<String> parts(long ticks) {
        List<String> parts = new ArrayList<>();
        long rest = take(parts, ticks, PER_HOUR, "h");
        rest = take(parts, rest, PER_MINUTE, "min");
        rest = take(parts, rest, Ticks.PER_SECOND, "s");
        rest = take(parts, rest, Ticks.PER_MILLISECOND, "ms");
        rest = take(parts, rest, Ticks.PER_MICROSECOND, "us");
        take(parts, rest * 100, 1, "ns");
        return parts;
    }

    private static long take(List<String> parts, long ticks, long unit, String name) {
        if (ticks >= unit) {
            parts.add(ticks / unit + " " + name);
        }
        return ticks % unit;
    }
}
