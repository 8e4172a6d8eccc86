package dev.gatehouse.memory;

import dev.gatehouse.api.Handle;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.WdfObject;

/** A list that makes memory objects with buffers of one size (WDFLOOKASIDE). */
@Handle
public final class LookasideList implements WdfObject {

    private final String name;
    private final int bufferSize;
    private int made;

    private LookasideList(String name, int bufferSize) {
        this.name = name;
        this.bufferSize = bufferSize;
    }

    /** WdfLookasideListCreate: STATUS_INVALID_PARAMETER for a size of 0 (core/fxlookasidelistapi.cpp). */
    public static Output<LookasideList> create(String name, int bufferSize) {
        return bufferSize == 0
                ? Output.failed(NtStatus.INVALID_PARAMETER)
                : Output.of(new LookasideList(name, bufferSize));
    }

    /** WdfMemoryCreateFromLookaside; the memory is called after the list and counted. */
    public Memory allocate() {
        made++;
        return Memory.fromLookaside(name + " " + made, bufferSize);
    }
}
