package dev.gatehouse.explore;

/** Ends a run that would show nothing new, or that has become too long. */
final class Cut extends Error {

    private static final long serialVersionUID = 1L;

    Cut(String why) {
        super(why, null, false, false);
    }
}
