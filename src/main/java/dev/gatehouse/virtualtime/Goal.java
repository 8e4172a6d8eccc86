package dev.gatehouse.virtualtime;

/** How far the clock may be moved while the agenda runs. */
@FunctionalInterface
interface Goal {

    /** Not at all: what is due now may still happen. */
    Goal QUIET = now -> now;

    /** The latest time to which the clock may go on now, in ticks. */
    long limit(long now);

    /** Up to a time. */
    static Goal until(long end) {
        return now -> end;
    }

    /** As far as it takes to end a strand, but no further than the limit. */
    static Goal end(Strand strand, long limit) {
        return now -> strand.hasEnded() ? now : limit;
    }
}
