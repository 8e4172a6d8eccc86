package dev.gatehouse.world;

import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Memory;
import dev.gatehouse.request.MemoryDescriptor;
import dev.gatehouse.request.MemoryRange;
import dev.gatehouse.request.Span;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Makes the memory that a step asks for, and says how to format a request with it. */
final class Formats {

    private Formats() {}

    /** How to format; {@code keep} gets the memory of the input and of the output. */
    static Format of(SendSpec spec, BiConsumer<Optional<Memory>, Optional<Memory>> keep) {
        Optional<Memory> in = spec.input().map(bytes -> memory(spec, bytes));
        Optional<Memory> out = spec.output().map(bytes -> memory(spec, bytes));
        keep.accept(in, out);
        MemoryRange input = range(in);
        MemoryRange output = range(out);
        return switch (spec.type()) {
            case READ -> Format.read(output, spec.offset());
            case WRITE -> Format.write(input, spec.offset());
            case OTHER -> Format.others(spec.code().orElseThrow(), input, output, MemoryRange.NONE);
            default -> Format.control(spec.type(), spec.code().orElseThrow(), input, output);
        };
    }

    /** The same for a synchronous send with described buffers. */
    static DescribedSend described(SendSpec spec, BiConsumer<Optional<Memory>, Optional<Memory>> keep) {
        Format format = of(spec, keep);
        return new DescribedSend(
                format.type(),
                format.code(),
                descriptor(format.input()),
                descriptor(format.output()),
                MemoryDescriptor.NONE,
                format.deviceOffset());
    }

    private static MemoryDescriptor descriptor(MemoryRange range) {
        return range.memory().isNone() ? MemoryDescriptor.NONE : MemoryDescriptor.ofHandle(range);
    }

    private static Memory memory(SendSpec spec, byte[] bytes) {
        return Memory.over("memory of " + spec.name(), Span.over(bytes.clone()));
    }

    private static MemoryRange range(Optional<Memory> memory) {
        return memory.map(MemoryRange::all).orElse(MemoryRange.NONE);
    }
}
