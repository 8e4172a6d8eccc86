package dev.gatehouse.matcher;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;

/** Matchers of buffers, for {@code assertThat(bytes, Buffers.matches(pattern))}. */
@API(status = STABLE)
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

    /** Matches bytes in which these typed values stand; other bytes do not count. */
    public static Matcher<byte[]> has(BufferField... fields) {
        return new FieldMatcher(List.of(fields));
    }

    /** Matches bytes whose CRC-32, as Ethernet and ZIP have it, is this number. */
    public static Matcher<byte[]> hasCrc32(int crc) {
        return new Crc32Matcher(crc);
    }

    /** Says how bytes are other than a matcher wants them; empty where they are not. */
    public static Optional<String> mismatch(Matcher<byte[]> matcher, byte[] actual) {
        StringDescription mismatch = new StringDescription();
        matcher.describeMismatch(actual, mismatch);
        return matcher.matches(actual) ? Optional.empty() : Optional.of(mismatch.toString());
    }

    /** Says where bytes differ from a pattern, as the matchers do; empty where they do not. */
    public static Optional<String> difference(HexPattern pattern, byte[] actual, boolean whole) {
        BufferMatcher matcher = new BufferMatcher(pattern, whole);
        StringDescription difference = new StringDescription();
        matcher.describeMismatch(actual, difference);
        return matcher.matches(actual) ? Optional.empty() : Optional.of(difference.toString());
    }
}
