package dev.gatehouse.explore;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Partial order sampling: each step that can be taken has a priority, which is drawn again where a step races it.
 *
 * <p>Yuan and others, Partial order aware concurrency sampling, CAV 2018. What a step will touch is taken from the last
 * run in which its strand took it. The first schedule is the default one.
 */
final class Sampling implements Guide {

    private record Pending(int strand, int step) {}

    /** After so many, what steps will touch is learned anew, so that each such block can be drawn by itself. */
    static final int BLOCK = 250;

    private final long from;
    private final long to;
    private final long seed;
    private final Map<Pending, Footprint> expected = new HashMap<>();
    private final Map<Integer, Integer> taken = new HashMap<>();
    private final Map<Integer, Long> priorities = new HashMap<>();
    private SplittableRandom random;
    private long run;
    private int chosen;

    /** Draws those from one number to another, without that; the whole begins at 0. */
    Sampling(long from, long to, long seed) {
        this.from = from;
        this.to = to;
        this.seed = seed;
        this.run = from;
        this.random = new SplittableRandom(seed + from);
    }

    @Override
    public int choose(Options options) {
        int place = run == 0 ? 0 : highest(options);
        chosen = options.strand(place);
        return place;
    }

    private int highest(Options options) {
        int best = 0;
        for (int i = 1; i < options.count(); i++) {
            best = priority(options.strand(i)) > priority(options.strand(best)) ? i : best;
        }
        return best;
    }

    private long priority(int strand) {
        return priorities.computeIfAbsent(strand, unknown -> random.nextLong());
    }

    @Override
    public int pick(int possibilities) {
        return run == 0 ? 0 : random.nextInt(possibilities);
    }

    @Override
    public boolean watches() {
        return true;
    }

    @Override
    public void stepped(Footprint footprint) {
        int step = taken.merge(chosen, 1, Integer::sum);
        expected.put(new Pending(chosen, step), footprint);
        priorities.remove(chosen);
        priorities.keySet().removeIf(strand -> races(strand, footprint));
    }

    private boolean races(int strand, Footprint footprint) {
        Pending next = new Pending(strand, taken.getOrDefault(strand, 0) + 1);
        return expected.getOrDefault(next, Footprint.EMPTY).conflicts(footprint);
    }

    @Override
    public boolean advance() {
        run++;
        random = new SplittableRandom(seed + run);
        taken.clear();
        priorities.clear();
        if (run % BLOCK == 0) {
            expected.clear();
        }
        return run < to;
    }

    @Override
    public double share() {
        return (run + 1.0 - from) / (to - from);
    }

    @Override
    public Extent extent() {
        return Extent.sampled(run - from);
    }
}
