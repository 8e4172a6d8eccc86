package dev.gatehouse.memory;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.wdk.NtStatus;
import org.apiguardian.api.API;

/**
 * How the caller of a synchronous send describes a buffer (WDF_MEMORY_DESCRIPTOR).
 *
 * <p>It is looked at before the target is.
 */
@API(status = STABLE)
public sealed interface MemoryDescriptor {

    /** A null pointer instead of a descriptor: no buffer, always accepted. */
    MemoryDescriptor NONE = new Handle(MemoryRange.NONE);

    /** What nobody has initialised, or initialised with a null handle. */
    MemoryDescriptor INVALID = new Invalid();

    /** STATUS_SUCCESS, STATUS_INVALID_PARAMETER or STATUS_INTEGER_OVERFLOW (ValidateMemoryDescriptor). */
    @API(status = INTERNAL)
    NtStatus validate();

    /** The memory that is meant; only for a descriptor that {@link #validate}s. */
    @API(status = INTERNAL)
    MemoryRange range();

    /** A plain buffer (WDF_MEMORY_DESCRIPTOR_INIT_BUFFER); a null one is refused even with a length of 0. */
    static MemoryDescriptor ofBuffer(Span buffer) {
        return new Buffer(buffer);
    }

    /** An MDL and a length, which is trusted (WDF_MEMORY_DESCRIPTOR_INIT_MDL). */
    static MemoryDescriptor ofMdl(Span mdl, int bufferLength) {
        return new Mdl(mdl, bufferLength);
    }

    /** A memory handle, in whole or in part (WDF_MEMORY_DESCRIPTOR_INIT_HANDLE). */
    static MemoryDescriptor ofHandle(MemoryRange range) {
        return range.memory().isNone() ? INVALID : new Handle(range);
    }

    /** WdfMemoryDescriptorTypeBuffer. */
    record Buffer(Span buffer) implements MemoryDescriptor {
        @Override
        public NtStatus validate() {
            return buffer.isNull() ? NtStatus.INVALID_PARAMETER : NtStatus.SUCCESS;
        }

        @Override
        public MemoryRange range() {
            return MemoryRange.all(Memory.over("", buffer));
        }
    }

    /** WdfMemoryDescriptorTypeMdl. */
    record Mdl(Span mdl, int bufferLength) implements MemoryDescriptor {
        @Override
        public NtStatus validate() {
            return mdl.isNull() ? NtStatus.INVALID_PARAMETER : NtStatus.SUCCESS;
        }

        @Override
        public MemoryRange range() {
            return new MemoryRange(Memory.described(mdl), 0, bufferLength);
        }
    }

    /** WdfMemoryDescriptorTypeHandle. */
    record Handle(MemoryRange range) implements MemoryDescriptor {
        @Override
        public NtStatus validate() {
            return range.validate();
        }
    }

    /** Any other type. */
    record Invalid() implements MemoryDescriptor {
        @Override
        public NtStatus validate() {
            return NtStatus.INVALID_PARAMETER;
        }

        @Override
        public MemoryRange range() {
            throw new IllegalStateException("impossible: an invalid memory descriptor was used");
        }
    }
}
