package dev.gatehouse.matcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HexPatternTest {

    @Test
    void bytes_wildcards_offsets_comments_and_the_text_column_are_understood() throws HexPatternException {
        String text =
                """
                # header
                0000  01 02 ?? 0a  # four bytes

                0004  ..  FF       |a#b|
                00000006  10
                20
                """;
        assertThat(HexPattern.parse(text).toString(), equalTo("01 02 ?? 0A ?? FF 10 20"));
    }

    @Test
    void a_dump_in_two_groups_with_a_last_offset_alone_is_understood() throws HexPatternException {
        String dump = "00000000  01 02 03 04 05 06 07 08  09  |.........|\n00000009\n";
        assertThat(HexPattern.parse(dump).toString(), equalTo("01 02 03 04 05 06 07 08 09"));
    }

    @Test
    void what_a_dump_prints_is_a_pattern_of_the_same_bytes() throws HexPatternException {
        byte[] bytes = new byte[70_000 / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        assertThat(HexPattern.parse(HexDump.of(bytes)).matches(bytes), is(true));
    }

    @Test
    void a_pattern_matches_by_length_and_bytes_or_by_its_start() throws HexPatternException {
        HexPattern pattern = HexPattern.parse("01 ??");
        assertThat(pattern.matches(new byte[] {1, 7}), is(true));
        assertThat(pattern.matches(new byte[] {1, 7, 7}), is(false));
        assertThat(pattern.startsWith(new byte[] {1, 7, 7}), is(true));
        assertThat(pattern.startsWith(new byte[] {1}), is(false));
        assertThat(pattern.isWildcard(1), is(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "01 0x02; line 1, column 4: \"0x02\" is no byte: write two hex digits without 0x",
                "01 2; line 1, column 4: \"2\" is no byte: write two hex digits, or ?? for any byte",
                "0?; line 1, column 1: \"0?\" is no byte: ?? stands for one whole byte",
                "0102 03; line 1, column 1: \"0102\" is no byte: write two hex digits a byte with spaces between,"
                        + " or two spaces after an offset",
                "0102; line 1, column 1: \"0102\" is no byte: write two hex digits a byte with spaces between,"
                        + " or two spaces after an offset",
                "'01\n0002  03'; line 2, column 1: offset 0002, but this line" + " starts at offset 0001",
                "'# nothing'; 'line 1, column 1: no byte stands here; write at least one, such as 00 or ??'",
                "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz; line 1, column 1: \"zzzzzzzzzzzzzzzzzzzzzzzz...\" is no byte:"
                        + " write two hex digits, or ?? for any byte",
            })
    void a_text_that_is_no_pattern_is_refused_with_its_place_and_advice(String text, String message) {
        HexPatternException e = assertThrows(HexPatternException.class, () -> HexPattern.parse(text));
        assertThat(e.getMessage(), equalTo(message));
    }

    @Test
    void a_pattern_has_a_limit() throws HexPatternException {
        String most = "00 ".repeat(HexPattern.MAX_BYTES);
        assertThat(HexPattern.parse(most).size(), equalTo(HexPattern.MAX_BYTES));
        assertThrows(HexPatternException.class, () -> HexPattern.parse(most + "00"));
    }
}
