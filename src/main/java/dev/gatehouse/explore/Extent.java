package dev.gatehouse.explore;

/**
 * How far an exploration went: the one word that says what was done.
 *
 * @param word {@code complete}, {@code complete to depth N}, {@code complete within k preemptions}, {@code sampled n},
 *     or {@code gave up …}
 * @param isReached whether what was asked for was done
 * @param samples how many schedules were drawn; 0 where none was drawn by chance
 */
public record Extent(String word, boolean isReached, long samples) {

    static final Extent COMPLETE = new Extent("complete", true);

    /** No more had to be known. */
    static final Extent ENOUGH = new Extent("stopped at a failure", false);

    private static final String SAMPLED = "sampled ";

    private Extent(String word, boolean isReached) {
        this(word, isReached, 0);
    }

    static Extent toDepth(int depth) {
        return new Extent("complete to depth " + depth, true);
    }

    static Extent withinPreemptions(int preemptions) {
        return new Extent("complete within " + preemptions + (preemptions == 1 ? " preemption" : " preemptions"), true);
    }

    static Extent sampled(long schedules) {
        return new Extent(SAMPLED + schedules, true, schedules);
    }

    static Extent gaveUp(String why) {
        return new Extent("gave up " + why, false);
    }

    /** How far two parts went together. */
    Extent and(Extent other) {
        if (samples > 0 && other.samples > 0) {
            return sampled(samples + other.samples);
        }
        boolean lessFar = !isReached || (other.isReached && !equals(COMPLETE));
        return lessFar ? this : other;
    }

    @Override
    public String toString() {
        return word;
    }
}
