package dev.gatehouse.virtualtime;

/** Unwinds the thread of imperative code whose world is thrown away. */
final class Abandoned extends Error {

    private static final long serialVersionUID = 1L;

    Abandoned() {
        super("this world is over", null, false, false);
    }
}
