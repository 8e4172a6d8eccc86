package dev.gatehouse.request;

import dev.gatehouse.wdk.NtStatus;

/** A framework memory object over a buffer (WDFMEMORY). */
public final class Memory {

    private final String name;
    private final Span span;
    private final boolean readOnly;
    private int references;

    private Memory(String name, Span span, boolean readOnly) {
        this.name = name;
        this.span = span;
        this.readOnly = readOnly;
    }

    /** A memory object with a buffer of its own, or over a caller's (WdfMemoryCreate, WdfMemoryCreatePreallocated). */
    public static Memory over(String name, Span span) {
        return new Memory(name, span, false);
    }

    /** One that WdfMemoryCopyFromBuffer refuses to write to. */
    public static Memory readOnly(String name, Span span) {
        return new Memory(name, span, true);
    }

    public String name() {
        return name;
    }

    public Span span() {
        return span;
    }

    /** How many formats of requests refer to this object now. */
    public int references() {
        return references;
    }

    void addReference() {
        references++;
    }

    void dropReference() {
        references--;
    }

    /** WdfMemoryCopyFromBuffer: the whole of the bytes from an offset on, or nothing. */
    public NtStatus copyFrom(byte[] bytes, int offset) {
        if (bytes.length == 0) {
            return NtStatus.INVALID_PARAMETER;
        }
        if (readOnly) {
            return NtStatus.ACCESS_VIOLATION;
        }
        if ((offset != 0 && offset >= span.length()) || bytes.length > span.length() - offset) {
            return NtStatus.INVALID_BUFFER_SIZE;
        }
        span.put(offset, bytes);
        return NtStatus.SUCCESS;
    }
}
