package dev.gatehouse.memory;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MemoryDescriptorTest {

    private static final Span EMPTY = Span.over(new byte[0]);
    private static final Memory SIXTEEN = Memory.create("m", 16).get();

    @Test
    void a_null_descriptor_means_no_buffer() {
        assertThat(MemoryDescriptor.NONE.validate(), is(NtStatus.SUCCESS));
        assertThat(MemoryDescriptor.NONE.range().effectiveLength(), is(0));
    }

    @Test
    void a_null_buffer_is_refused_even_with_length_0_but_an_empty_one_is_not() {
        assertThat(MemoryDescriptor.ofBuffer(Span.NONE).validate(), is(NtStatus.INVALID_PARAMETER));
        assertThat(MemoryDescriptor.ofBuffer(EMPTY).validate(), is(NtStatus.SUCCESS));
    }

    @Test
    void a_null_mdl_is_refused_and_the_length_of_any_other_is_trusted() {
        MemoryDescriptor mdl = MemoryDescriptor.ofMdl(Span.allocate(4), 100);

        assertThat(MemoryDescriptor.ofMdl(Span.NONE, 0).validate(), is(NtStatus.INVALID_PARAMETER));
        assertThat(mdl.validate(), is(NtStatus.SUCCESS));
        assertThat(mdl.range().validate(), is(NtStatus.SUCCESS));
        assertThat(mdl.range().effectiveLength(), is(100));
        assertThat(mdl.range().span().length(), is(4));
    }

    @Test
    void a_null_handle_and_an_unknown_type_are_refused() {
        assertThat(MemoryDescriptor.ofHandle(MemoryRange.NONE).validate(), is(NtStatus.INVALID_PARAMETER));
        assertThat(MemoryDescriptor.INVALID.validate(), is(NtStatus.INVALID_PARAMETER));
    }

    /** buffers 1.2: what is checked, and what is meant. */
    @Test
    void offsets_are_checked_against_the_buffer() {
        for (long offset : List.of(0L, 1L, 12L, 16L, 17L, Long.MAX_VALUE, -1L)) {
            for (long length : List.of(0L, 4L, 5L, 15L, 16L, 17L, Long.MAX_VALUE)) {
                MemoryRange range = new MemoryRange(SIXTEEN, offset, length);
                boolean fits = offset >= 0 && offset <= 16 && length <= 16 - offset;
                NtStatus expected = fits ? NtStatus.SUCCESS : NtStatus.INTEGER_OVERFLOW;
                assertThat(offset + " + " + length, range.validate(), is(expected));
                assertThat(MemoryDescriptor.ofHandle(range).validate(), is(expected));
                if (fits) {
                    assertThat(range.effectiveLength(), is((int) (length == 0 ? 16 - offset : length)));
                    assertThat(range.span().length(), is(range.effectiveLength()));
                }
            }
        }
    }
}
