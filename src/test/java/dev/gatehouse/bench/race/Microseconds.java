package dev.gatehouse.bench.race;

import java.util.Locale;

/** What a schedule takes, as a child tells it and its parent reads it. */
public final class Microseconds {

    /** The argument of a child that is to print it. */
    public static final String RATE = "rate";

    private static final String LABEL = "microseconds a schedule: ";
    private static final double NANOSECONDS = 1e3;

    private Microseconds() {}

    /** Runs schedules and returns how many those were. */
    interface Schedules<E extends Exception> {
        long run() throws E;
    }

    static <E extends Exception> void print(Schedules<E> schedules) throws E {
        long start = System.nanoTime();
        long done = schedules.run();
        double each = (System.nanoTime() - start) / NANOSECONDS / done;
        System.out.printf(Locale.ROOT, LABEL + "%.3f%n", each);
    }

    /** What a child has printed among other things. */
    public static double read(String output) {
        return output.lines()
                .filter(line -> line.startsWith(LABEL))
                .mapToDouble(line -> Double.parseDouble(line.substring(LABEL.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no \"" + LABEL + "\" in:\n" + output));
    }
}
