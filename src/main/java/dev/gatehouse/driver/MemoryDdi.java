package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.memory.LookasideList;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import org.apiguardian.api.API;

/** The DDIs of wdfmemory.h. */
@API(status = STABLE)
public interface MemoryDdi {

    /** WdfMemoryCreate: zeroed, so that runs are the same; STATUS_INVALID_PARAMETER for a size of 0. */
    Output<Memory> createMemory(String name, int size);

    /** WdfMemoryCreatePreallocated: over a buffer of the driver's; a null buffer stops the system. */
    Output<Memory> createPreallocatedMemory(String name, Span buffer);

    /** WdfLookasideListCreate: STATUS_INVALID_PARAMETER for a size of 0. */
    Output<LookasideList> createLookasideList(String name, int bufferSize);

    /** WdfMemoryCreateFromLookaside: a buffer of the list's size; zeroed, so that runs are the same. */
    Output<Memory> createMemoryFromLookaside(LookasideList list);

    /** WdfMemoryAssignBuffer: only for preallocated memory, else the system stops. */
    NtStatus assignBuffer(Memory memory, Span buffer);

    /** WdfMemoryGetBuffer: address and size. */
    Span buffer(Memory memory);

    /** WdfMemoryCopyToBuffer: so many bytes from an offset on, or none. */
    NtStatus copyToBuffer(Memory source, long offset, Span buffer, int count);

    /** WdfMemoryCopyFromBuffer: all of the bytes, or none; STATUS_ACCESS_VIOLATION for read-only memory. */
    NtStatus copyFromBuffer(Memory destination, long offset, byte[] bytes);
}
