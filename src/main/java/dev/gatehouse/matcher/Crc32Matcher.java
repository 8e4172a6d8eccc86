package dev.gatehouse.matcher;

import java.util.zip.CRC32;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeDiagnosingMatcher;

/** Matches bytes by their checksum. */
final class Crc32Matcher extends TypeSafeDiagnosingMatcher<byte[]> {

    private final int expected;

    Crc32Matcher(int expected) {
        this.expected = expected;
    }

    @Override
    protected boolean matchesSafely(byte[] bytes, Description mismatch) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        mismatch.appendText(text((int) crc.getValue()) + " of " + bytes.length + " bytes");
        return (int) crc.getValue() == expected;
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(text(expected));
    }

    private static String text(int crc) {
        return String.format("CRC-32 0x%08X", crc);
    }
}
