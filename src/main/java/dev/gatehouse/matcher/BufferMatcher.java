package dev.gatehouse.matcher;

import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches bytes with a pattern, and describes a mismatch as an annotated difference. */
public final class BufferMatcher extends TypeSafeDiagnosingMatcher<byte[]> {

    private static final int BYTES_IN_DESCRIPTION = 16;

    private final HexPattern pattern;
    private final boolean whole;

    BufferMatcher(HexPattern pattern, boolean whole) {
        this.pattern = pattern;
        this.whole = whole;
    }

    @Override
    protected boolean matchesSafely(byte[] bytes, Description mismatch) {
        boolean matches = whole ? pattern.matches(bytes) : pattern.startsWith(bytes);
        if (!matches) {
            mismatch.appendText(new HexDiff(pattern, bytes, compared(bytes)).text());
        }
        return matches;
    }

    private int compared(byte[] bytes) {
        return whole ? Math.max(pattern.size(), bytes.length) : pattern.size();
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(whole ? "" : "at least ").appendText(size()).appendText(whole ? ": " : ", starting ");
        String all = pattern.toString();
        int shown = BYTES_IN_DESCRIPTION * 3 - 1;
        description.appendText(all.length() <= shown ? all : all.substring(0, shown) + " …");
    }

    private String size() {
        return pattern.size() == 1 ? "1 byte" : pattern.size() + " bytes";
    }
}
