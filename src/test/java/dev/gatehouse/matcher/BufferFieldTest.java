package dev.gatehouse.matcher;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BufferFieldTest {

    private static final byte[] BYTES = {7, 0, 0, 0, 0x34, 0x12, 0, 0};

    @ParameterizedTest
    @CsvSource({
        "u8, 255, FF",
        "i8, -1, FF",
        "u16le, 0x1234, 3412",
        "u16be, 0x1234, 1234",
        "i32be, -2, FFFFFFFE",
        "u64le, 1, 0100000000000000",
        "i16le, 0xFFFF, FFFF",
        "text, hé, 68C3A9",
        "utf16, hi, 68006900",
        "bytes, 01 02, 0102",
    })
    void a_value_is_stored_as_its_type_says(String type, String value, String bytes) {
        byte[] stored = new BufferField(0, type, value).bytes();
        assertThat(HexFormat.of().withUpperCase().formatHex(stored), equalTo(bytes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "u8; 256; 256 does not fit into u8",
                "u8; -1; -1 does not fit into u8",
                "i8; 128; 128 does not fit into i8",
                "u16; 1; \"u16\" has no byte order: write u16le or u16be",
                "u8; seven; \"seven\" is no u8: write 16, or 0x10",
                "word; 1; no field has the type \"word\": there is u8, i8, u16le, u16be and so on up to 64 bits,"
                        + " text, utf16 and bytes",
            })
    void what_does_not_fit_is_refused(String type, String value, String message) {
        assertThat(
                assertThrows(IllegalArgumentException.class, () -> new BufferField(0, type, value))
                        .getMessage(),
                equalTo(message));
    }

    @Test
    void fields_match_where_they_stand_and_other_bytes_do_not_count() {
        assertThat(BYTES, Buffers.has(new BufferField(0, "u8", "7"), new BufferField(4, "u16le", "0x1234")));
    }

    @Test
    void a_field_with_another_value_is_told_with_both_and_with_its_bytes() {
        assertThat(
                Buffers.mismatch(Buffers.has(new BufferField(4, "u16be", "0x1234")), BYTES),
                equalTo(
                        Optional.of(
                                """
                                u16be at 4 is 0x1234, was 0x3412
                                2 bytes differ, the first at offset 0x0004 (of 6)
                                0000  expected  ?? ?? ?? ?? 12 34                                |    .4|
                                      actual    07 00 00 00 34 12                                |....4.|
                                                            ^^ ^^""")));
    }

    @Test
    void a_checksum_is_that_of_ethernet_and_zip() {
        byte[] digits = "123456789".getBytes(StandardCharsets.US_ASCII);
        assertThat(digits, Buffers.hasCrc32(0xCBF43926));
        assertThat(Buffers.mismatch(Buffers.hasCrc32(1), digits), equalTo(Optional.of("CRC-32 0xCBF43926 of 9 bytes")));
    }

    @Test
    void a_pattern_has_ranges_and_repeats() throws HexPatternException {
        HexPattern pattern = HexPattern.parse("00*3 [30-39]*2 ??*2 FF");
        assertThat(pattern.toString(), equalTo("00 00 00 [30-39] [30-39] ?? ?? FF"));
        assertThat(pattern.matches(new byte[] {0, 0, 0, 0x30, 0x39, 1, 2, -1}), equalTo(true));
        assertThat(pattern.matches(new byte[] {0, 0, 0, 0x30, 0x3A, 1, 2, -1}), equalTo(false));
        assertThat(pattern.bytes(), equalTo(Optional.empty()));
    }
}
