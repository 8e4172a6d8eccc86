package dev.gatehouse.memory;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.api.Handle;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.WdfObject;
import org.apiguardian.api.API;

/** A framework memory object over a buffer (WDFMEMORY). */
@Handle
public final class Memory implements WdfObject {

    /** No memory object: a null handle. */
    @API(status = STABLE)
    public static final Memory NONE = new Memory("", Kind.NONE, Span.NONE, false);

    /** Where a memory object's buffer comes from. */
    private enum Kind {
        NONE,
        /** WdfMemoryCreate: the framework's own. */
        OWNED,
        /** WdfMemoryCreatePreallocated: the driver's. */
        PREALLOCATED,
        /** WdfMemoryCreateFromLookaside: of a list's fixed size. */
        LOOKASIDE,
        /** WdfRequestRetrieveInputMemory or …OutputMemory: a request's. */
        RETRIEVED,
        /** An MDL descriptor of a synchronous send, whose length nobody checks. */
        DESCRIBED
    }

    private final String name;
    private final Kind kind;
    private final boolean readOnly;
    private Span span;
    private int references;

    private Memory(String name, Kind kind, Span span, boolean readOnly) {
        this.name = name;
        this.kind = kind;
        this.span = span;
        this.readOnly = readOnly;
    }

    /** WdfMemoryCreate: a buffer of zeros, so that runs are the same; STATUS_INVALID_PARAMETER for a size of 0. */
    public static Output<Memory> create(String name, int size) {
        return size == 0
                ? Output.failed(NtStatus.INVALID_PARAMETER)
                : Output.of(new Memory(name, Kind.OWNED, Span.allocate(size), false));
    }

    /** WdfMemoryCreateFromLookaside: a buffer of zeros of the list's size. */
    static Memory fromLookaside(String name, int size) {
        return new Memory(name, Kind.LOOKASIDE, Span.allocate(size), false);
    }

    /** WdfMemoryCreatePreallocated: over a driver's buffer; STATUS_INVALID_PARAMETER for a size of 0. */
    public static Output<Memory> preallocated(String name, Span buffer) {
        return buffer.length() == 0 ? Output.failed(NtStatus.INVALID_PARAMETER) : Output.of(over(name, buffer));
    }

    /** A memory object over a buffer, whatever its length. */
    public static Memory over(String name, Span span) {
        return new Memory(name, Kind.PREALLOCATED, span, false);
    }

    /** One that WdfMemoryCopyFromBuffer refuses to write to. */
    public static Memory readOnly(String name, Span span) {
        return new Memory(name, Kind.RETRIEVED, span, true);
    }

    /** A memory object over what a request brought, which the request deletes (WdfRequestRetrieveInputMemory). */
    public static Memory retrieved(String name, Span span) {
        return new Memory(name, Kind.RETRIEVED, span, false);
    }

    static Memory described(Span mdl) {
        return new Memory("", Kind.DESCRIBED, mdl, false);
    }

    /** The name under which journals know the object. */
    @API(status = STABLE)
    public String name() {
        return name;
    }

    /** WdfMemoryGetBuffer: address and size. */
    @API(status = STABLE)
    public Span span() {
        return span;
    }

    /** Tells whether this is no memory object at all. */
    @API(status = STABLE)
    public boolean isNone() {
        return kind == Kind.NONE;
    }

    /** Tells whether this is an object that WdfMemoryAssignBuffer takes. */
    public boolean isPreallocated() {
        return kind == Kind.PREALLOCATED;
    }

    /** Tells whether a range of it is taken without a look at its length. */
    boolean isTrusted() {
        return kind == Kind.DESCRIBED;
    }

    /** Tells whether a driver that writes through it breaks the verifier's rules. */
    @API(status = STABLE)
    public boolean isReadOnly() {
        return readOnly;
    }

    /** How many formats of requests refer to this object now. */
    public int references() {
        return references;
    }

    /** One more format of a request refers to it. */
    public void addReference() {
        references += isNone() ? 0 : 1;
    }

    /** One less format of a request refers to it. */
    public void dropReference() {
        references -= isNone() ? 0 : 1;
    }

    /** WdfMemoryAssignBuffer, for an object that {@link #isPreallocated}. */
    public NtStatus assign(Span buffer) {
        if (buffer.length() == 0) {
            return NtStatus.INVALID_PARAMETER;
        }
        span = buffer;
        return NtStatus.SUCCESS;
    }

    /** WdfMemoryCopyFromBuffer: the whole of the bytes from an offset on, or nothing. */
    public NtStatus copyFrom(byte[] bytes, long offset) {
        if (bytes.length == 0) {
            return NtStatus.INVALID_PARAMETER;
        }
        if (readOnly) {
            return NtStatus.ACCESS_VIOLATION;
        }
        if (!holds(offset, bytes.length)) {
            return NtStatus.INVALID_BUFFER_SIZE;
        }
        span.put((int) offset, bytes);
        return NtStatus.SUCCESS;
    }

    /** WdfMemoryCopyToBuffer: so many bytes from an offset on go to the start of a buffer, or none. */
    public NtStatus copyTo(Span buffer, long offset, int count) {
        if (count == 0) {
            return NtStatus.INVALID_PARAMETER;
        }
        if (!holds(offset, count)) {
            return NtStatus.BUFFER_TOO_SMALL;
        }
        if (span.isNull()) {
            return NtStatus.INVALID_PARAMETER;
        }
        span.slice((int) offset, count).copyTo(buffer, count);
        return NtStatus.SUCCESS;
    }

    private boolean holds(long offset, int count) {
        boolean startsInside = offset >= 0 && (offset == 0 || offset < span.length());
        return startsInside && count <= span.length() - offset;
    }
}
