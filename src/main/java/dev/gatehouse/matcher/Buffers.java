package dev.gatehouse.matcher;

import org.hamcrest.Matcher;

/** Matchers of buffers, for {@code assertThat(bytes, Buffers.matches(pattern))}. */
public final class Buffers {

    private Buffers() {}

    /** Matches as many bytes as the pattern's, each of which fits. */
    public static Matcher<byte[]> matches(HexPattern pattern) {
        return new BufferMatcher(pattern, true);
    }

    /** Matches at least as many bytes as the pattern's, the first of which fit. */
    public static Matcher<byte[]> startsWith(HexPattern pattern) {
        return new BufferMatcher(pattern, false);
    }
}
