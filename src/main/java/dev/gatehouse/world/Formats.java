package dev.gatehouse.world;

import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.MemoryDescriptor;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Format;
import dev.gatehouse.wdk.IoControlCode;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Makes the memory that a step asks for, and says how to format a request with it. */
final class Formats {

    private Formats() {}

    /** How to format; {@code keep} gets the memory of the input and of the output. */
    static Format of(SendSpec spec, BiConsumer<Optional<Memory>, Optional<Memory>> keep) {
        Payload payload = spec.payload();
        String name = "memory of " + spec.name();
        Optional<Memory> in = payload.input().memory(name);
        Optional<Memory> out = payload.output().memory(name);
        keep.accept(in, out);
        return new Format(
                payload.type(),
                payload.code().orElse(new IoControlCode(0)),
                payload.input().range(in),
                payload.output().range(out),
                payload.argument4().range(payload.argument4().memory(name)),
                payload.offset());
    }

    /** The same for a synchronous send with described buffers. */
    static DescribedSend described(SendSpec spec, BiConsumer<Optional<Memory>, Optional<Memory>> keep) {
        Format format = of(spec, keep);
        return new DescribedSend(
                format.type(),
                format.code(),
                descriptor(format.input()),
                descriptor(format.output()),
                descriptor(format.argument4()),
                format.deviceOffset());
    }

    private static MemoryDescriptor descriptor(MemoryRange range) {
        return range.memory().isNone() ? MemoryDescriptor.NONE : MemoryDescriptor.ofHandle(range);
    }
}
