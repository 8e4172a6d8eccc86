package dev.gatehouse.steps.words;

import dev.gatehouse.matcher.Buffers;
import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.matcher.HexPatternException;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.verdict.WrongInput;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Bytes as steps say them: exactly, or to compare with. */
public final class Bytes {

    private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\t]*(?:[0-9A-Fa-f]{4}){1,2}(?: {2,}|$)");

    private Bytes() {}

    /** Fails with an annotated diff where the bytes differ; {@code whole} means that the length counts too. */
    public static void check(
            String subject, HexPattern pattern, byte[] actual, boolean whole, Supplier<String> because) {
        Buffers.difference(pattern, actual, whole).ifPresent(difference -> {
            String why = because.get();
            throw Explain.failure(subject + ": " + difference + (why.isEmpty() ? "" : "\n  because:  " + why));
        });
    }

    /** A pattern whose lines may begin with any offset. */
    public static HexPattern withoutMargin(String text) {
        return pattern(MARGIN.matcher(text).replaceAll(""));
    }

    static HexPattern pattern(String text) {
        try {
            return HexPattern.parse(text);
        } catch (HexPatternException wrong) {
            throw new WrongInput("the bytes cannot be read: " + wrong.getMessage());
        }
    }

    /** The bytes themselves, where a step writes them. */
    public static byte[] exact(HexPattern pattern) {
        return pattern.bytes().orElseThrow(() -> new WrongInput("bytes that are written cannot have the wildcard ??"));
    }
}
