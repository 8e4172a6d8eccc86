package dev.gatehouse.explore;

/**
 * How far an exploration went: the one word that says what was done.
 *
 * @param word {@code complete}, {@code complete to depth N}, {@code complete within k preemptions}, {@code sampled n},
 *     or {@code gave up …}
 * @param isReached whether what was asked for was done
 */
public record Extent(String word, boolean isReached) {

    static final Extent COMPLETE = new Extent("complete", true);

    static Extent toDepth(int depth) {
        return new Extent("complete to depth " + depth, true);
    }

    static Extent withinPreemptions(int preemptions) {
        return new Extent("complete within " + preemptions + (preemptions == 1 ? " preemption" : " preemptions"), true);
    }

    static Extent sampled(long schedules) {
        return new Extent("sampled " + schedules, true);
    }

    static Extent gaveUp(String why) {
        return new Extent("gave up " + why, false);
    }

    /** How far two parts went together. */
    Extent and(Extent other) {
        boolean lessFar = !isReached || (other.isReached && !equals(COMPLETE));
        return lessFar ? this : other;
    }

    @Override
    public String toString() {
        return word;
    }
}
