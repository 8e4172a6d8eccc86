package dev.gatehouse.request;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.memory.MemoryDescriptor;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What a WdfIoTargetSend…Synchronously call sends, with its buffers described.
 *
 * @param type read, write, device control or internal device control; OTHER for raw arguments
 * @param code the control code; 0 for reads and writes
 * @param input the data of a write, the input of a control, or argument 1
 * @param output where a read's data or a control's output goes, or argument 2
 * @param argument4 the last of the raw arguments
 * @param deviceOffset byte offset of a read or write
 */
@API(status = STABLE)
public record DescribedSend(
        RequestType type,
        IoControlCode code,
        MemoryDescriptor input,
        MemoryDescriptor output,
        MemoryDescriptor argument4,
        long deviceOffset) {

    /** WdfIoTargetSendReadSynchronously. */
    public static DescribedSend read(MemoryDescriptor output, long deviceOffset) {
        return new DescribedSend(
                RequestType.READ,
                StackLocation.NO_CODE,
                MemoryDescriptor.NONE,
                output,
                MemoryDescriptor.NONE,
                deviceOffset);
    }

    /** WdfIoTargetSendWriteSynchronously. */
    public static DescribedSend write(MemoryDescriptor input, long deviceOffset) {
        return new DescribedSend(
                RequestType.WRITE,
                StackLocation.NO_CODE,
                input,
                MemoryDescriptor.NONE,
                MemoryDescriptor.NONE,
                deviceOffset);
    }

    /** WdfIoTargetSendIoctlSynchronously or WdfIoTargetSendInternalIoctlSynchronously. */
    public static DescribedSend control(
            RequestType type, IoControlCode code, MemoryDescriptor input, MemoryDescriptor output) {
        return new DescribedSend(type, code, input, output, MemoryDescriptor.NONE, 0);
    }

    /** WdfIoTargetSendInternalIoctlOthersSynchronously. */
    public static DescribedSend others(
            IoControlCode code, MemoryDescriptor argument1, MemoryDescriptor argument2, MemoryDescriptor argument4) {
        return new DescribedSend(RequestType.OTHER, code, argument1, argument2, argument4, 0);
    }

    /** What is wrong with the first descriptor that is wrong, in argument order; STATUS_SUCCESS if none is. */
    @API(status = INTERNAL)
    public NtStatus validate() {
        return Stream.of(input, output, argument4)
                .map(MemoryDescriptor::validate)
                .filter(status -> !status.isSuccess())
                .findFirst()
                .orElse(NtStatus.SUCCESS);
    }

    /** What is formatted; only for descriptors that {@link #validate}. */
    @API(status = INTERNAL)
    public Format format() {
        return new Format(type, code, input.range(), output.range(), argument4.range(), deviceOffset);
    }
}
