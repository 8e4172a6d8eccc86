package dev.gatehouse.driver;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.LookasideList;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.request.Bugcheck;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.function.Supplier;

/** Memory objects, over the rules of {@link Memory}. */
interface MemoryCalls extends MemoryDdi, ObjectDdi, Calls {

    Reason READ_ONLY = new Reason("FxMemoryObject::CopyFromPtr", "the memory is data for the device, and read-only");

    @Override
    default Output<Memory> createMemory(String name, int size) {
        return createMemory(name, size, ObjectAttributes.NONE);
    }

    @Override
    default Output<Memory> createPreallocatedMemory(String name, Span buffer) {
        return given(buffer, "WdfMemoryCreatePreallocated", () -> Memory.preallocated(name, buffer));
    }

    @Override
    default Output<LookasideList> createLookasideList(String name, int bufferSize) {
        return createLookasideList(name, bufferSize, ObjectAttributes.NONE);
    }

    @Override
    default Output<Memory> createMemoryFromLookaside(LookasideList list) {
        return once(list, () -> Output.of(list.allocate()));
    }

    /** Memory of any other kind has a buffer of its own, and is no handle that this DDI takes. */
    @Override
    default NtStatus assignBuffer(Memory memory, Span buffer) {
        return perform(strand -> {
            strand.writes(context());
            strand.writes(memory);
            if (!memory.isPreallocated()) {
                Bugcheck.violation(journal(), "0x5", "WdfMemoryAssignBuffer of " + memory.name());
            } else if (buffer.isNull()) {
                Bugcheck.violation(journal(), "0x4", "WdfMemoryAssignBuffer was given a null buffer");
            } else {
                strand.end(memory.assign(buffer));
            }
        });
    }

    @Override
    default Span buffer(Memory memory) {
        return once(memory, memory::span);
    }

    @Override
    default NtStatus copyToBuffer(Memory source, long offset, Span buffer, int count) {
        return given(buffer, "WdfMemoryCopyToBuffer", () -> source.copyTo(buffer, offset, count));
    }

    @Override
    default NtStatus copyFromBuffer(Memory destination, long offset, byte[] bytes) {
        return once(destination, () -> {
            NtStatus status = destination.copyFrom(bytes, offset);
            if (status.equals(NtStatus.ACCESS_VIOLATION)) {
                breakIfVerified(destination.name(), "it is written to", READ_ONLY);
            }
            return status;
        });
    }

    /** A null buffer is a null required pointer. */
    private <T> T given(Span buffer, String ddi, Supplier<T> body) {
        return perform(strand -> {
            strand.writes(context());
            if (buffer.isNull()) {
                Bugcheck.violation(journal(), "0x4", ddi + " was given a null buffer");
            } else {
                strand.end(body.get());
            }
        });
    }
}
