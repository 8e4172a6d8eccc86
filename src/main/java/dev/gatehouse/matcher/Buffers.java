package dev.gatehouse.matcher;

import java.util.Optional;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

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

    /** Says where bytes differ from a pattern, as the matchers do; empty where they do not. */
    public static Optional<String> difference(HexPattern pattern, byte[] actual, boolean whole) {
        BufferMatcher matcher = new BufferMatcher(pattern, whole);
        StringDescription difference = new StringDescription();
        matcher.describeMismatch(actual, difference);
        return matcher.matches(actual) ? Optional.empty() : Optional.of(difference.toString());
    }
}
