package dev.gatehouse.explore.scenarios;

import dev.gatehouse.explore.Explored;
import dev.gatehouse.explore.Ledger;
import dev.gatehouse.explore.RerunOutcome;
import dev.gatehouse.verdict.exploration.Attendant;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;

/**
 * What came of an exploration, part by part, with somebody who watches it grow.
 *
 * <p>Nothing counts that comes after the first part with a failure, so that the same is told for any number of threads.
 */
final class Tallies implements Ledger<RerunOutcome> {

    private static final int NONE = Integer.MAX_VALUE;

    private final Attendant attendant;
    private final TreeMap<Integer, Tally> parts = new TreeMap<>();
    private int firstFailing = NONE;
    private long schedules;
    private int deepest;

    Tallies(Attendant attendant) {
        this.attendant = attendant;
    }

    @Override
    public void add(Explored<RerunOutcome> explored) {
        add(0, explored);
    }

    @Override
    public void add(int part, Explored<RerunOutcome> explored) {
        parts.computeIfAbsent(part, unknown -> new Tally()).add(explored);
        schedules++;
        deepest = Math.max(deepest, explored.schedule().steps());
        if (!explored.outcome().passed()) {
            firstFailing = Math.min(firstFailing, part);
        }
    }

    @Override
    public boolean isEnough(int part) {
        return firstFailing <= part;
    }

    @Override
    public void share(DoubleSupplier share) {
        attendant.progress(new Attendant.Progress(schedules, deepest, share.getAsDouble()));
    }

    @Override
    public void restart() {
        parts.clear();
        firstFailing = NONE;
        schedules = 0;
        deepest = 0;
    }

    /** All of it as one. */
    Tally together() {
        Tally together = new Tally();
        parts.headMap(firstFailing, true).values().forEach(together::add);
        return together;
    }
}
