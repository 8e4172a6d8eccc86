package dev.gatehouse.memory;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.wdk.NtStatus;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemoryTest {

    private static final int SIZE = 8;

    @Test
    void a_size_of_0_is_refused() {
        assertThat(Memory.create("m", 0).status(), is(NtStatus.INVALID_PARAMETER));
        assertThat(Memory.preallocated("m", Span.over(new byte[0])).status(), is(NtStatus.INVALID_PARAMETER));
        assertThat(
                Memory.preallocated("m", Span.allocate(1)).get().assign(Span.over(new byte[0])),
                is(NtStatus.INVALID_PARAMETER));
    }

    @Test
    void another_buffer_is_assigned_to_preallocated_memory() {
        Memory memory = Memory.preallocated("m", Span.allocate(SIZE)).get();
        Span other = Span.allocate(3);

        assertThat(memory.assign(other), is(NtStatus.SUCCESS));
        assertThat(memory.span(), is(other));
    }

    /** Every offset and count around the ends, for writable and read-only memory: buffers 1.3. */
    @Test
    void copies_go_whole_or_not_at_all() {
        for (long offset : List.of(-1L, 0L, 1L, 7L, 8L, 9L, 1L << 40)) {
            for (int count : List.of(0, 1, 7, 8, 9)) {
                String words = offset + " + " + count;
                assertThat(words, copyTo(offset, count), is(expectedTo(offset, count)));
                assertThat(words, copyFrom(offset, count, false), is(expectedFrom(offset, count, false)));
                assertThat(words, copyFrom(offset, count, true), is(expectedFrom(offset, count, true)));
            }
        }
    }

    private static NtStatus copyTo(long offset, int count) {
        return Memory.create("m", SIZE).get().copyTo(Span.allocate(16), offset, count);
    }

    private static NtStatus copyFrom(long offset, int count, boolean readOnly) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) 7);
        Span span = Span.allocate(SIZE);
        NtStatus status = (readOnly ? Memory.readOnly("m", span) : Memory.over("m", span)).copyFrom(bytes, offset);
        int written = 0;
        for (byte value : span.bytes()) {
            written += value == 7 ? 1 : 0;
        }
        assertThat(written, is(status.isSuccess() ? count : 0));
        return status;
    }

    private static NtStatus expectedTo(long offset, int count) {
        if (count == 0) {
            return NtStatus.INVALID_PARAMETER;
        }
        return fits(offset, count) ? NtStatus.SUCCESS : NtStatus.BUFFER_TOO_SMALL;
    }

    private static NtStatus expectedFrom(long offset, int count, boolean readOnly) {
        if (count == 0) {
            return NtStatus.INVALID_PARAMETER;
        }
        if (readOnly) {
            return NtStatus.ACCESS_VIOLATION;
        }
        return fits(offset, count) ? NtStatus.SUCCESS : NtStatus.INVALID_BUFFER_SIZE;
    }

    private static boolean fits(long offset, int count) {
        return offset >= 0 && offset < SIZE && offset + count <= SIZE;
    }

    @Test
    void a_null_buffer_cannot_be_copied_from() {
        NtStatus status = Memory.over("m", Span.NONE).copyTo(Span.allocate(4), 0, 4);

        assertThat(status, is(NtStatus.BUFFER_TOO_SMALL));
    }
}
