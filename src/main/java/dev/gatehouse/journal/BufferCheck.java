package dev.gatehouse.journal;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A buffer that a step has compared, whether it was as expected or not.
 *
 * @param subject whose bytes they are, in words
 * @param expected what was expected of each byte, as patterns write it: {@code 0A}, {@code ??}, {@code [30-39]}; made
 *     when it is asked for, since most are not
 * @param actual the bytes that were there
 * @param differing the offsets at which they are not as expected
 * @param event how many records the journal had by then
 */
public record BufferCheck(
        String subject, Supplier<List<String>> expected, byte[] actual, Set<Integer> differing, int event) {

    public BufferCheck {
        actual = actual.clone();
        differing = Set.copyOf(differing);
    }

    /** A copy of the bytes that were there. */
    @Override
    public byte[] actual() {
        return actual.clone();
    }
}
