package dev.gatehouse.world;

import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import java.util.Arrays;
import java.util.Optional;

/**
 * The memory that a step gives to a formatter, and which part of it counts (WDFMEMORY with a WDFMEMORY_OFFSET).
 *
 * @param bytes what the memory contains before; empty for no memory at all
 * @param offset BufferOffset, in bytes
 * @param length BufferLength, in bytes; 0 for up to the end
 */
public record Part(Optional<byte[]> bytes, long offset, long length) {

    /** No memory: a null handle. */
    public static final Part NONE = new Part(Optional.empty(), 0, 0);

    /** The whole of a memory; no memory where there are no bytes. */
    public static Part whole(byte[] bytes) {
        return bytes.length == 0 ? NONE : of(bytes, 0, 0);
    }

    /** A part of a memory, inside of it or not. */
    public static Part of(byte[] bytes, long offset, long length) {
        return new Part(Optional.of(bytes.clone()), offset, length);
    }

    /** The same memory with every byte the same. */
    Part filledWith(byte fill) {
        byte[] filled = bytes.map(byte[]::clone).orElse(new byte[0]);
        Arrays.fill(filled, fill);
        return new Part(Optional.of(filled), offset, length);
    }

    Optional<Memory> memory(String name) {
        return bytes.map(content -> Memory.over(name, Span.over(content.clone())));
    }

    MemoryRange range(Optional<Memory> memory) {
        return memory.map(made -> new MemoryRange(made, offset, length)).orElse(MemoryRange.NONE);
    }

    int size() {
        return bytes.map(content -> content.length).orElse(0);
    }
}
