package dev.gatehouse.driver.behaviours;

import dev.gatehouse.request.Span;

/** What a filter does to bytes that pass it. */
@FunctionalInterface
public interface ByteChange {

    /** Leaves the bytes as they are. */
    ByteChange NONE = value -> value;

    /** One byte, 0 to 255, after the change. */
    int change(int value);

    /** Changes the first bytes of a buffer in place. */
    default void apply(Span span, long count) {
        int length = (int) Math.min(count, span.length());
        byte[] bytes = span.slice(0, length).bytes();
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) change(bytes[i] & 0xFF);
        }
        span.put(0, bytes);
    }
}
