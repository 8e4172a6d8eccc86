package dev.gatehouse.memory;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.wdk.NtStatus;
import org.apiguardian.api.API;

/**
 * A memory object and which part of it a format uses (WDFMEMORY with an optional WDFMEMORY_OFFSET).
 *
 * @param memory the object; {@link Memory#NONE} where no memory was given
 * @param offset BufferOffset in bytes, from 0
 * @param length BufferLength in bytes; 0 means up to the end
 */
@API(status = STABLE)
public record MemoryRange(Memory memory, long offset, long length) {

    /** No memory: length 0, a null address. */
    public static final MemoryRange NONE = new MemoryRange(Memory.NONE, 0, 0);

    /** A memory object from its first byte to its last. */
    public static MemoryRange all(Memory memory) {
        return new MemoryRange(memory, 0, 0);
    }

    /** STATUS_INTEGER_OVERFLOW where the range reaches beyond the buffer (ValidateMemoryOffsets). */
    @API(status = INTERNAL)
    public NtStatus validate() {
        boolean fits = offset >= 0
                && length >= 0
                && offset + length >= 0
                && offset + length <= memory.span().length();
        return fits || memory.isTrusted() ? NtStatus.SUCCESS : NtStatus.INTEGER_OVERFLOW;
    }

    /** How many bytes the lower driver is told of: those that are meant, whether they are there or not. */
    @API(status = INTERNAL)
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
