package dev.gatehouse.world;

import dev.gatehouse.request.Format;
import dev.gatehouse.request.Memory;
import dev.gatehouse.request.MemoryRange;
import dev.gatehouse.request.Span;
import java.util.Optional;

/** Gives a request the memory that a step asks for, and says how to format it. */
final class Formats {

    private Formats() {}

    static Format of(FollowedRequest followed, SendSpec spec) {
        followed.use(
                spec.input().map(bytes -> memory(spec, bytes)), spec.output().map(bytes -> memory(spec, bytes)));
        MemoryRange input = range(followed.input());
        MemoryRange output = range(followed.output());
        return switch (spec.type()) {
            case READ -> Format.read(output, spec.offset());
            case WRITE -> Format.write(input, spec.offset());
            default -> Format.control(spec.type(), spec.code().orElseThrow(), input, output);
        };
    }

    private static Memory memory(SendSpec spec, byte[] bytes) {
        return Memory.over("memory of " + spec.name(), Span.over(bytes.clone()));
    }

    private static MemoryRange range(Optional<Memory> memory) {
        return memory.map(MemoryRange::all).orElse(MemoryRange.NONE);
    }
}
