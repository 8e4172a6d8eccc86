package dev.gatehouse.steps;

import dev.gatehouse.matcher.Buffers;
import dev.gatehouse.matcher.HexPattern;

/** Compares bytes with what a step says of them. */
final class Bytes {

    private Bytes() {}

    /** Fails with an annotated diff where the bytes differ; {@code whole} means that the length counts too. */
    static void check(String subject, HexPattern pattern, byte[] actual, boolean whole) {
        String expected = "the " + pattern.size() + (whole ? " bytes" : " bytes at its start") + " that the step says";
        Buffers.difference(pattern, actual, whole).ifPresent(difference -> {
            throw Explain.failure(subject, expected, difference, "");
        });
    }
}
