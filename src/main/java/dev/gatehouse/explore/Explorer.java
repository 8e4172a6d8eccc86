package dev.gatehouse.explore;

import dev.gatehouse.verdict.exploration.ExploreShard;
import dev.gatehouse.verdict.exploration.Hands;

/** A way to go through the schedules of a subject. */
public interface Explorer {

    /**
     * Runs the subject under one schedule after the other, the default one first.
     *
     * @param ledger is told of each schedule that was run to its end
     * @return what was done, which may be less than was asked for: see {@link Extent#isReached}
     */
    <O> Exploration explore(Subject<O> subject, Bounds bounds, Ledger<O> ledger);

    /** All schedules that can be told apart by what their steps touch: source-DPOR with sleep sets. */
    static Explorer exhaustive() {
        return new Search(() -> new Reduction(Beginning.ANY));
    }

    /** All schedules with at most so many preemptions, without reduction. */
    static Explorer withinPreemptions(int most) {
        return new Search(() -> new PlainSearch(most, Integer.MAX_VALUE, Beginning.ANY));
    }

    /** All schedules that differ in their first steps, without reduction; the default is taken after those. */
    static Explorer toDepth(int depth) {
        return new Search(() -> new PlainSearch(Integer.MAX_VALUE, depth, Beginning.ANY));
    }

    /** Some schedules, drawn by partial order sampling; the same seed draws the same. */
    static Explorer sampling(long schedules, long seed) {
        return new Search(() -> new Sampling(0, schedules, seed));
    }

    /**
     * What such an explorer does, with hands that help: its first schedules by one thread, and if that is not all,
     * everything by parts. What comes of it does not depend on how many help.
     */
    static Explorer helped(Explorer alone, Division division, Hands hands) {
        return hands == Hands.NONE ? alone : new Widening(alone, new Parts(division, ExploreShard.WHOLE, hands));
    }

    /** The parts of a division that belong to a shard; all shards together do the whole. */
    static Explorer part(Division division, ExploreShard shard, Hands hands) {
        return new Parts(division, shard, hands);
    }
}
