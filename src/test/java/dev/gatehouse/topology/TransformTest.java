package dev.gatehouse.topology;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

class TransformTest {

    @Test
    void a_transform_says_what_becomes_of_a_byte() {
        assertThat(new Transform.Xor((byte) 0x20).apply((byte) 'a'), equalTo((byte) 'A'));
        assertThat(new Transform.Mask((byte) 0x7F).apply((byte) 0xC1), equalTo((byte) 0x41));
        assertThat(new Transform.Replace((byte) 13, (byte) 10).apply((byte) 13), equalTo((byte) 10));
        assertThat(new Transform.Replace((byte) 13, (byte) 10).apply((byte) 12), equalTo((byte) 12));
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
