package dev.gatehouse.bytes;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransformTest {

    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private static ByteString bytes(String hex) {
        return ByteString.of(HEX.parseHex(hex));
    }

    private static Transform of(Layer... layers) {
        return new Transform(List.of(layers));
    }

    /** The bytes that come out, or the status and what is wrong. */
    private static String outcome(Transform transform, String hex) {
        Transformed made = transform.apply(bytes(hex).toArray());
        return made.isGood() ? made.bytes().toString() : made.status() + ": " + made.why();
    }

    @ParameterizedTest
    @CsvSource({"SUM8, DD", "XOR8, 31", "CRC16_CCITT, 29 B1", "CRC32_IEEE, 26 39 F4 CB"})
    void a_checksum_of_123456789_is_the_one_that_catalogues_give(Checksum checksum, String expected) {
        byte[] check = checksum.bytesOf("123456789".getBytes(US_ASCII));
        assertThat(HEX.formatHex(check), equalTo(expected));
        assertThat(checksum.length(), is(check.length));
    }

    @Test
    void bytes_are_changed_one_by_one() {
        assertThat(outcome(of(new Layer.Xor(bytes("20"))), "61 41 62"), equalTo("41 61 42"));
        assertThat(outcome(of(new Layer.Xor(bytes("01 80"))), "00 00 00"), equalTo("01 80 01"));
        assertThat(outcome(of(new Layer.Mask((byte) 0x7F)), "C1 41"), equalTo("41 41"));
        assertThat(outcome(of(new Layer.Replace(bytes("0D"), bytes("0A"))), "0D 0C 0D"), equalTo("0A 0C 0A"));
    }

    @Test
    void a_sequence_is_replaced_from_the_front_on_and_never_within_what_was_put_in() {
        Transform transform = of(new Layer.Replace(bytes("AA AA"), bytes("BB AA")));
        assertThat(outcome(transform, "AA AA AA AA AA"), equalTo("BB AA BB AA AA"));
        assertThat(outcome(transform, "AA"), equalTo("AA"));
    }

    @Test
    void a_prefix_is_added_and_taken_off() {
        assertThat(outcome(of(new Layer.AddPrefix(bytes("AA 55"))), "01 02"), equalTo("AA 55 01 02"));
        assertThat(outcome(of(new Layer.StripPrefix(bytes("AA 55"))), "AA 55 01 02"), equalTo("01 02"));
    }

    @Test
    void a_prefix_that_is_not_there_fails() {
        Transform transform = of(new Layer.StripPrefix(bytes("AA 55")));
        assertThat(outcome(transform, "AA 56 01"), equalTo("STATUS_DATA_ERROR: the prefix is AA 56, not AA 55"));
        assertThat(outcome(transform, "AA"), equalTo("STATUS_DATA_ERROR: the prefix is AA, not AA 55"));
        assertThat(outcome(transform, ""), equalTo("STATUS_DATA_ERROR: the prefix is nothing, not AA 55"));
    }

    @ParameterizedTest
    @CsvSource({"SUM8", "XOR8", "CRC16_CCITT", "CRC32_IEEE"})
    void what_is_appended_is_verified_and_taken_off(Checksum checksum) {
        Transform transform = of(
                new Layer.AppendChecksum(checksum),
                new Layer.VerifyChecksum(checksum),
                new Layer.StripChecksum(checksum));
        assertThat(outcome(transform, "01 FE 80"), equalTo("01 FE 80"));
        assertThat(outcome(transform, ""), equalTo(""));
    }

    @Test
    void a_wrong_checksum_fails_where_it_is_verified_and_not_where_it_is_only_taken_off() {
        assertThat(
                outcome(of(new Layer.VerifyChecksum(Checksum.SUM8)), "01 02 04"),
                equalTo("STATUS_CRC_ERROR: the sum8 is 04, and should be 03"));
        assertThat(outcome(of(new Layer.StripChecksum(Checksum.SUM8)), "01 02 04"), equalTo("01 02"));
    }

    @Test
    void bytes_without_room_for_a_checksum_fail() {
        String expected = "STATUS_DATA_ERROR: 3 of the 4 bytes of the crc32 are there";
        assertThat(outcome(of(new Layer.VerifyChecksum(Checksum.CRC32_IEEE)), "01 02 03"), equalTo(expected));
        assertThat(outcome(of(new Layer.StripChecksum(Checksum.CRC32_IEEE)), "01 02 03"), equalTo(expected));
    }

    @Test
    void the_first_layer_that_fails_is_the_last_that_is_applied() {
        Transform transform = of(new Layer.StripPrefix(bytes("AA")), new Layer.VerifyChecksum(Checksum.SUM8));
        assertThat(outcome(transform, "01 09"), equalTo("STATUS_DATA_ERROR: the prefix is 01, not AA"));
    }

    @Test
    void a_transform_knows_how_many_bytes_it_adds() {
        Transform frame = of(new Layer.AddPrefix(bytes("AA 55")), new Layer.AppendChecksum(Checksum.CRC16_CCITT));
        assertThat(frame.growth(), is(4));
        assertThat(
                of(new Layer.StripPrefix(bytes("AA")), new Layer.StripChecksum(Checksum.SUM8))
                        .growth(),
                is(-2));
        assertThat(of(new Layer.Mask((byte) 1)).growth(), is(0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 1", "7, 5", "8, 5", "9, 5"})
    void of_a_frame_that_was_taken_in_part_only_the_bytes_of_the_sender_count(long taken, long expected) {
        Transform frame = of(new Layer.AddPrefix(bytes("AA 55")), new Layer.AppendChecksum(Checksum.CRC16_CCITT));
        assertThat(frame.behind(taken, 5), is(expected));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 3", "3, 6"})
    void bytes_that_were_taken_off_in_front_count_with_the_first_that_went_on(long taken, long expected) {
        Transform bare = of(new Layer.StripPrefix(bytes("AA 55")), new Layer.StripChecksum(Checksum.SUM8));
        assertThat(bare.behind(taken, 6), is(expected));
    }

    @Test
    void bytes_of_a_declaration_never_change() {
        byte[] given = {1, 2, 10};
        ByteString bytes = ByteString.of(given);
        given[0] = 9;
        bytes.toArray()[1] = 9;
        assertThat(bytes.toString(), equalTo("01 02 0A"));
        assertThat(bytes.equals(ByteString.of(new byte[] {1, 2, 10})), is(true));
    }
}
