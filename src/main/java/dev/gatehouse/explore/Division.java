package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** How an exploration falls into parts, which are the same wherever and by however many threads they are done. */
public final class Division {

    /** So many that no thread or machine runs out of work long before the others. */
    private static final int WANTED = 128;

    private final Function<Subject<?>, List<Search>> parts;
    private final Extent nothing;

    private Division(Function<Subject<?>, List<Search>> parts, Extent nothing) {
        this.parts = parts;
        this.nothing = nothing;
    }

    /** That of {@link Explorer#exhaustive}: of schedules that cannot be told apart one is in some part. */
    public static Division exhaustive() {
        return byBeginning(Reduction::new, Integer.MAX_VALUE, Integer.MAX_VALUE, true);
    }

    /** That of {@link Explorer#withinPreemptions}: each schedule is in one part. */
    public static Division withinPreemptions(int most) {
        return byBeginning(
                beginning -> new PlainSearch(most, Integer.MAX_VALUE, beginning), most, Integer.MAX_VALUE, false);
    }

    /** That of {@link Explorer#toDepth}: each schedule is in one part. */
    public static Division toDepth(int depth) {
        return byBeginning(
                beginning -> new PlainSearch(Integer.MAX_VALUE, depth, beginning), Integer.MAX_VALUE, depth, false);
    }

    /** That of {@link Explorer#sampling}: each schedule that is drawn is in one part. */
    public static Division sampling(long schedules, long seed) {
        long blocks = (schedules + Sampling.BLOCK - 1) / Sampling.BLOCK;
        long length = (blocks + WANTED - 1) / WANTED * Sampling.BLOCK;
        List<Search> parts = new ArrayList<>();
        for (long from = 0; from < schedules; from += length) {
            long first = from;
            parts.add(new Search(() -> new Sampling(first, Math.min(first + length, schedules), seed)));
        }
        return new Division(subject -> parts, Extent.sampled(0));
    }

    private static Division byBeginning(
            Function<Beginning, Guide> guides, int preemptions, int steps, boolean isReduced) {
        return new Division(
                subject -> {
                    Beginnings beginnings =
                            new Beginnings(subject, new Beginnings.Bound(preemptions, steps, isReduced));
                    return beginnings.find(WANTED).stream()
                            .map(beginning -> new Search(() -> guides.apply(beginning), beginnings.names()))
                            .toList();
                },
                Extent.COMPLETE);
    }

    List<Search> parts(Subject<?> subject) {
        return parts.apply(subject);
    }

    /** How far those went who had no part. */
    Extent nothing() {
        return nothing;
    }
}
