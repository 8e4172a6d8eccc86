package dev.gatehouse.explore;

import java.util.function.Consumer;

/** A way to go through the schedules of a subject. */
public interface Explorer {

    /**
     * Runs the subject under one schedule after the other, the default one first.
     *
     * @param each is told of each schedule that was run to its end
     * @return what was done, which may be less than was asked for: see {@link Extent#isReached}
     */
    <O> Exploration explore(Subject<O> subject, Bounds bounds, Consumer<Explored<O>> each);

    /** All schedules that can be told apart by what their steps touch: source-DPOR with sleep sets. */
    static Explorer exhaustive() {
        return new Search(() -> new Reduction(new int[0]));
    }

    /**
     * The same on several threads, or only a part of it: each schedule that can be told apart is in some part, and the
     * parts do not depend on the threads. A few more schedules are run than by one thread on the whole.
     */
    static Explorer exhaustive(Shard shard, int threads) {
        return new Parts(Reduction::new, shard, threads);
    }

    /** All schedules with at most so many preemptions, without reduction. */
    static Explorer withinPreemptions(int most) {
        return new Search(() -> new PlainSearch(most, Integer.MAX_VALUE, new int[0]));
    }

    /** The same on several threads, or only a part of it. */
    static Explorer withinPreemptions(int most, Shard shard, int threads) {
        return new Parts(prefix -> new PlainSearch(most, Integer.MAX_VALUE, prefix), shard, threads);
    }

    /** All schedules that differ in their first steps, without reduction; the default is taken after those. */
    static Explorer toDepth(int depth) {
        return new Search(() -> new PlainSearch(Integer.MAX_VALUE, depth, new int[0]));
    }

    /** Some schedules, drawn by partial order sampling; the same seed draws the same. */
    static Explorer sampling(long schedules, long seed) {
        return new Search(() -> new Sampling(schedules, seed));
    }
}
