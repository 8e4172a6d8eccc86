package dev.gatehouse.verdict;

import java.util.List;

/**
 * What a scenario can be found by, and how often it ran.
 *
 * @param steps how many steps it has
 * @param runs how often it ran
 * @param bad how many of these runs ended as badly as its outcome says
 * @param drivers the drivers of its topology
 * @param devices the devices of its topology
 * @param ddis what was called in it: DDIs and callbacks
 * @param statuses the NTSTATUS values that requests ended with
 */
public record Traits(
        int steps,
        int runs,
        int bad,
        List<String> drivers,
        List<String> devices,
        List<String> ddis,
        List<String> statuses) {

    /** Nothing is known but that it ran once. */
    public static final Traits NONE = new Traits(0, 1, 0, List.of(), List.of(), List.of(), List.of());

    public Traits {
        drivers = List.copyOf(drivers);
        devices = List.copyOf(devices);
        ddis = List.copyOf(ddis);
        statuses = List.copyOf(statuses);
        if (runs < 1 || bad < 0 || bad > runs || steps < 0) {
            throw new IllegalArgumentException(bad + " of " + runs + " runs, with " + steps + " steps");
        }
    }

    /** Tells whether it ended in different ways although nothing was changed. */
    public boolean isFlaky() {
        return bad > 0 && bad < runs;
    }

    /** The same, of so many runs. */
    public Traits of(int allRuns, int badRuns) {
        return new Traits(steps, allRuns, badRuns, drivers, devices, ddis, statuses);
    }
}
