package dev.gatehouse.request;

import dev.gatehouse.wdk.NtStatus;

/**
 * A memory object and which part of it a format uses (WDFMEMORY with an optional WDFMEMORY_OFFSET).
 *
 * @param memory the object; {@link Memory#NONE} where no memory was given
 * @param offset BufferOffset in bytes, from 0
 * @param length BufferLength in bytes; 0 means up to the end
 */
public record MemoryRange(Memory memory, long offset, long length) {

    /** No memory: length 0, a null address. */
    public static final MemoryRange NONE = new MemoryRange(Memory.NONE, 0, 0);

    public static MemoryRange all(Memory memory) {
        return new MemoryRange(memory, 0, 0);
    }

    /** STATUS_INTEGER_OVERFLOW where the range reaches beyond the buffer (ValidateMemoryOffsets). */
    public NtStatus validate() {
        boolean fits = offset >= 0
                && length >= 0
                && offset + length >= 0
                && offset + length <= memory.span().length();
        return fits || memory.isTrusted() ? NtStatus.SUCCESS : NtStatus.INTEGER_OVERFLOW;
    }

    /** How many bytes the lower driver is told of: those that are meant, whether they are there or not. */
    public int effectiveLength() {
        return length > 0 || memory.isTrusted() ? (int) length : memory.span().length() - (int) offset;
    }

    /** The bytes that are meant; only for a range that {@link #validate}s. */
    public Span span() {
        if (memory.span().isNull()) {
            return Span.NONE;
        }
        int there = memory.span().length() - (int) offset;
        return memory.span().slice((int) offset, Math.min(effectiveLength(), there));
    }
}
