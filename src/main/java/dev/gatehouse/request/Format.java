package dev.gatehouse.request;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.OtherArguments;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.memory.Span;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;
import org.apiguardian.api.API;

/**
 * What a WdfIoTargetFormatRequestFor… call asks for.
 *
 * @param type read, write, device control or internal device control; OTHER for an internal control with raw arguments
 * @param code the control code; 0 for reads and writes
 * @param input the data of a write, the input of a control, or argument 1
 * @param output where a read's data or a control's output goes, or argument 2
 * @param argument4 the last of the raw arguments
 * @param deviceOffset byte offset of a read or write, passed through to the lower driver
 */
@API(status = STABLE)
public record Format(
        RequestType type,
        IoControlCode code,
        MemoryRange input,
        MemoryRange output,
        MemoryRange argument4,
        long deviceOffset) {

    /** WdfIoTargetFormatRequestForRead; {@code offset} is that on the device, in bytes. */
    public static Format read(MemoryRange output, long deviceOffset) {
        return new Format(
                RequestType.READ, StackLocation.NO_CODE, MemoryRange.NONE, output, MemoryRange.NONE, deviceOffset);
    }

    /** WdfIoTargetFormatRequestForWrite; {@code offset} is that on the device, in bytes. */
    public static Format write(MemoryRange input, long deviceOffset) {
        return new Format(
                RequestType.WRITE, StackLocation.NO_CODE, input, MemoryRange.NONE, MemoryRange.NONE, deviceOffset);
    }

    /** WdfIoTargetFormatRequestForIoctl, or ForInternalIoctl, by the type. */
    public static Format control(RequestType type, IoControlCode code, MemoryRange input, MemoryRange output) {
        return new Format(type, code, input, output, MemoryRange.NONE, 0);
    }

    /** An internal device control with three raw arguments (WdfIoTargetFormatRequestForInternalIoctlOthers). */
    public static Format others(
            IoControlCode code, MemoryRange argument1, MemoryRange argument2, MemoryRange argument4) {
        return new Format(RequestType.OTHER, code, argument1, argument2, argument4, 0);
    }

    /** The first range that is no part of its memory, in argument order. */
    @API(status = INTERNAL)
    public NtStatus validate() {
        NtStatus status = input.validate();
        status = status.isSuccess() ? output.validate() : status;
        return status.isSuccess() ? argument4.validate() : status;
    }

    /** Whether the data goes through one system buffer: buffered devices, and METHOD_BUFFERED controls. */
    boolean isBuffered(IoType lowerType) {
        return switch (type) {
            case READ, WRITE -> lowerType == IoType.BUFFERED;
            case DEVICE_CONTROL, INTERNAL_DEVICE_CONTROL -> code.method() == TransferMethod.BUFFERED;
            default -> false;
        };
    }

    /** Fills the next location and the buffer fields of an IRP (FxIoTarget::FormatIoRequest, FormatIoctlRequest). */
    void applyTo(Irp irp, IoType lowerType) {
        StackLocation next = irp.nextLocation();
        next.clear();
        if (type.isControl()) {
            next.setControl(type, code, input.effectiveLength(), output.effectiveLength());
            applyControlBuffers(irp, next);
        } else if (type == RequestType.OTHER) {
            next.setOthers(code, new OtherArguments(input.span(), output.span(), argument4.span()));
        } else {
            next.setTransfer(type, transferRange().effectiveLength(), deviceOffset);
            applyTransferBuffers(irp, lowerType);
        }
    }

    void addReferences() {
        input.memory().addReference();
        output.memory().addReference();
        argument4.memory().addReference();
    }

    void dropReferences() {
        input.memory().dropReference();
        output.memory().dropReference();
        argument4.memory().dropReference();
    }

    private MemoryRange transferRange() {
        return type == RequestType.WRITE ? input : output;
    }

    private void applyTransferBuffers(Irp irp, IoType lowerType) {
        switch (lowerType) {
            case BUFFERED -> irp.setBuffers(systemBuffer(), Span.NONE, userBufferOfRead());
            case DIRECT -> irp.setBuffers(Span.NONE, transferRange().span(), Span.NONE);
            default -> irp.setBuffers(Span.NONE, Span.NONE, transferRange().span());
        }
    }

    private Span userBufferOfRead() {
        return type == RequestType.READ ? output.span() : Span.NONE;
    }

    private void applyControlBuffers(Irp irp, StackLocation next) {
        switch (code.method()) {
            case BUFFERED -> irp.setBuffers(systemBuffer(), Span.NONE, output.span());
            case IN_DIRECT, OUT_DIRECT -> irp.setBuffers(input.span(), output.span(), Span.NONE);
            case NEITHER -> {
                next.setType3Input(input.span());
                irp.setBuffers(Span.NONE, Span.NONE, output.span());
            }
        }
    }

    private Span systemBuffer() {
        Span in = input.span();
        Span system = Span.allocate(Math.max(input.effectiveLength(), output.effectiveLength()));
        in.copyTo(system, in.length());
        return system;
    }
}
