package dev.gatehouse.cli.spreading;

import java.util.OptionalInt;

/**
 * How many scenarios run at a time.
 *
 * @param asked what the user wants; empty where the run finds out what pays
 */
public record Threads(OptionalInt asked) {

    /** As many as pay. */
    public static final Threads AUTO = new Threads(OptionalInt.empty());

    /** One scenario after the other. */
    public static final Threads ONE = of(1);

    /** The most that can be asked for. */
    static final int MOST = 256;

    /**
     * So many scenarios keep a thread busy for as long as it takes to make the thread ready: each has step definitions
     * of its own to read. Measured, see src/docs/benchmarks.md.
     */
    static final int SCENARIOS_A_THREAD = 50;

    static Threads of(int number) {
        return new Threads(OptionalInt.of(number));
    }

    /** These, or one where nothing was asked for and the order of scenarios is to be seen. */
    public Threads inOrderIf(boolean orderIsSeen) {
        return asked.isEmpty() && orderIsSeen ? ONE : this;
    }

    /**
     * How many threads a run gets.
     *
     * @param scenarios how many scenarios it has
     * @param explored how many of them are explored, which keeps a thread busy by itself
     * @param processors how many threads can run at once
     */
    public int forWork(int scenarios, int explored, int processors) {
        int paying = (scenarios - explored) / SCENARIOS_A_THREAD + explored;
        return asked.orElse(Math.max(1, Math.min(Math.min(processors, MOST), paying)));
    }

    @Override
    public String toString() {
        return asked.isPresent() ? String.valueOf(asked.getAsInt()) : "auto";
    }
}
