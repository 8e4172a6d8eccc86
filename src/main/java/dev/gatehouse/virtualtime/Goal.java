package dev.gatehouse.virtualtime;

import java.util.Optional;

/**
 * How far the clock may be moved while the agenda runs.
 *
 * @param awaited the strand whose end is the goal; empty where the goal is a time
 * @param end the latest time to which the clock may go, in ticks; not beyond the present once the strand has ended
 */
record Goal(Optional<Strand> awaited, long end) {

    /** Not at all: what is due now may still happen. */
    static final Goal QUIET = new Goal(Optional.empty(), Long.MIN_VALUE);

    /** Up to a time. */
    static Goal until(long end) {
        return new Goal(Optional.empty(), end);
    }

    /** As far as it takes to end a strand, but no further than the limit. */
    static Goal end(Strand strand, long limit) {
        return new Goal(Optional.of(strand), limit);
    }

    /** The latest time to which the clock may go on now, in ticks. */
    long limit(long now) {
        boolean reached = awaited.filter(Strand::hasEnded).isPresent();
        return reached ? now : Math.max(now, end);
    }
}
