package dev.gatehouse.matcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.gatehouse.golden.Golden;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hamcrest.Matcher;
import org.hamcrest.StringDescription;
import org.junit.jupiter.api.Test;

class BuffersTest {

    @Test
    void equal_bytes_match_and_a_longer_buffer_only_by_its_start() throws HexPatternException {
        HexPattern pattern = HexPattern.parse("68 ??");
        assertThat(new byte[] {0x68, 0x69}, Buffers.matches(pattern));
        assertThat(new byte[] {0x68, 0x69, 0x6A}, Buffers.startsWith(pattern));
        assertThat(Buffers.matches(pattern).matches(new byte[] {0x68, 0x69, 0x6A}), is(false));
    }

    @Test
    void a_mismatch_shows_what_differs_and_counts_what_does_not() {
        byte[] expected = counting(100);
        byte[] actual = counting(100);
        actual[0x35] = 0x7F;
        actual[0x36] = 0x41;
        Golden.compare(getClass(), "two-bytes.txt", failure(Buffers.matches(HexPattern.of(expected)), actual));
    }

    @Test
    void a_missing_byte_and_a_surplus_one_are_marked_where_they_should_be() throws HexPatternException {
        Matcher<byte[]> greeting = Buffers.matches(HexPattern.parse("0000  68 65 ?? 6C 6F  # hello"));
        String texts = failure(greeting, "hel".getBytes(StandardCharsets.US_ASCII))
                + failure(greeting, "hello, you".getBytes(StandardCharsets.US_ASCII))
                + failure(greeting, new byte[0])
                + failure(Buffers.startsWith(HexPattern.parse("61 ?? 63 64")), new byte[] {0x61, 0x62})
                + failure(Buffers.startsWith(HexPattern.parse("61")), new byte[] {0x62, 0x62});
        Golden.compare(getClass(), "lengths.txt", texts);
    }

    @Test
    void a_mismatch_of_everything_stays_within_its_limit_of_lines() {
        byte[] actual = counting(70_000);
        byte[] expected = new byte[70_000];
        Arrays.fill(expected, (byte) 0xEE);
        String whole = failure(Buffers.matches(HexPattern.of(expected)), actual);
        Golden.compare(getClass(), "everything.txt", whole);
        for (int i = 0; i < expected.length; i++) {
            expected[i] = i % 32 < 16 ? (byte) i : (byte) ~i;
        }
        String striped = new HexDiff(HexPattern.of(expected), actual, actual.length).text();
        assertThat((int) striped.lines().count(), lessThanOrEqualTo(HexDiff.MAX_LINES));
    }

    @Test
    void a_dump_shows_offset_bytes_and_text() {
        Golden.compare(getClass(), "dump.txt", HexDump.of(counting(150)) + HexDump.of(new byte[0]));
    }

    private static byte[] counting(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static String failure(Matcher<byte[]> matcher, byte[] actual) {
        StringDescription text = new StringDescription();
        text.appendText("Expected: ").appendDescriptionOf(matcher).appendText("\n     but: ");
        matcher.describeMismatch(actual, text);
        return text.appendText("\n\n").toString();
    }
}
