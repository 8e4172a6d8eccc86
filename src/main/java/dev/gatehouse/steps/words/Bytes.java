package dev.gatehouse.steps.words;

import dev.gatehouse.matcher.Buffers;
import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.verdict.WrongInput;

/** Bytes as steps say them: exactly, or to compare with. */
public final class Bytes {

    private Bytes() {}

    /** Fails with an annotated diff where the bytes differ; {@code whole} means that the length counts too. */
    public static void check(String subject, HexPattern pattern, byte[] actual, boolean whole) {
        Buffers.difference(pattern, actual, whole).ifPresent(difference -> {
            throw Explain.failure(subject + ": " + difference);
        });
    }

    /** The bytes themselves, where a step writes them. */
    public static byte[] exact(HexPattern pattern) {
        return pattern.bytes().orElseThrow(() -> new WrongInput("bytes that are written cannot have the wildcard ??"));
    }
}
