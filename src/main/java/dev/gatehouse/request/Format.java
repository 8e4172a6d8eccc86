package dev.gatehouse.request;

import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;

/**
 * What a WdfIoTargetFormatRequestFor… call asks for.
 *
 * @param type read, write, device control or internal device control
 * @param code the control code; 0 for reads and writes
 * @param input the data of a write, or the input of a control
 * @param output where a read's data or a control's output goes
 * @param deviceOffset byte offset of a read or write, passed through to the lower driver
 */
public record Format(RequestType type, IoControlCode code, MemoryRange input, MemoryRange output, long deviceOffset) {

    public static Format read(MemoryRange output, long deviceOffset) {
        return new Format(RequestType.READ, StackLocation.NO_CODE, MemoryRange.NONE, output, deviceOffset);
    }

    public static Format write(MemoryRange input, long deviceOffset) {
        return new Format(RequestType.WRITE, StackLocation.NO_CODE, input, MemoryRange.NONE, deviceOffset);
    }

    public static Format control(RequestType type, IoControlCode code, MemoryRange input, MemoryRange output) {
        return new Format(type, code, input, output, 0);
    }

    /** Whether the data goes through one system buffer: buffered devices, and METHOD_BUFFERED controls. */
    boolean isBuffered(IoType lowerType) {
        return type.isControl() ? code.method() == TransferMethod.BUFFERED : lowerType == IoType.BUFFERED;
    }

    /** Fills the next location and the buffer fields of an IRP (FxIoTarget::FormatIoRequest, FormatIoctlRequest). */
    void applyTo(Irp irp, IoType lowerType) {
        StackLocation next = irp.nextLocation();
        next.clear();
        if (type.isControl()) {
            next.setControl(type, code, input.span().length(), output.span().length());
            applyControlBuffers(irp, next);
        } else {
            next.setTransfer(type, transferSpan().length(), deviceOffset);
            applyTransferBuffers(irp, lowerType);
        }
    }

    private Span transferSpan() {
        return type == RequestType.WRITE ? input.span() : output.span();
    }

    private void applyTransferBuffers(Irp irp, IoType lowerType) {
        switch (lowerType) {
            case BUFFERED -> irp.setBuffers(systemBuffer(), Span.NONE, userBufferOfRead());
            case DIRECT -> irp.setBuffers(Span.NONE, transferSpan(), Span.NONE);
            default -> irp.setBuffers(Span.NONE, Span.NONE, transferSpan());
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
        Span system = Span.allocate(Math.max(in.length(), output.span().length()));
        in.copyTo(system, in.length());
        return system;
    }
}
