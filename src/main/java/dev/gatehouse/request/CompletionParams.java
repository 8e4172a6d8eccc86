package dev.gatehouse.request;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import org.apiguardian.api.API;

/**
 * What a completion routine is told (WDF_REQUEST_COMPLETION_PARAMS).
 *
 * @param type what the request was formatted as; NO_FORMAT where no formatter of a target did it
 * @param status the IRP's final status
 * @param information the IRP's Information
 * @param code the control code, 0 for reads and writes
 * @param input the memory of a write or of a control's input; argument 1 of "others"
 * @param output the memory of a read or of a control's output; argument 2 of "others"
 * @param argument4 the third argument of "others"
 * @param length the transfer's length, in bytes: Information whatever the status, 0 for "others"
 */
@API(status = STABLE)
public record CompletionParams(
        RequestType type,
        NtStatus status,
        long information,
        IoControlCode code,
        MemoryRange input,
        MemoryRange output,
        MemoryRange argument4,
        long length) {

    /** Before any completion: type NO_FORMAT, all the rest zero. */
    public static final CompletionParams NO_FORMAT = new CompletionParams(
            RequestType.NO_FORMAT,
            NtStatus.SUCCESS,
            0,
            StackLocation.NO_CODE,
            MemoryRange.NONE,
            MemoryRange.NONE,
            MemoryRange.NONE,
            0);

    static CompletionParams of(Format format) {
        return new CompletionParams(
                format.type(),
                NtStatus.SUCCESS,
                0,
                format.type() == RequestType.OTHER ? StackLocation.NO_CODE : format.code(),
                format.input(),
                format.output(),
                format.argument4(),
                0);
    }

    CompletionParams completed(Irp irp, boolean hasLength) {
        long transferred = hasLength ? irp.information() : 0;
        return new CompletionParams(type, irp.status(), irp.information(), code, input, output, argument4, transferred);
    }
}
