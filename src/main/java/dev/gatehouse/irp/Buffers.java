package dev.gatehouse.irp;

import dev.gatehouse.memory.Span;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.TransferMethod;

/**
 * Where the bytes of a request are, for the driver that holds it (WdfRequestRetrieveInputBuffer, …OutputBuffer).
 *
 * <p>Reads and writes by the type of the holder's own device, controls by the method of their code.
 */
public final class Buffers {

    private Buffers() {}

    /** The bytes of a write, or a control's input. */
    public static Span input(Irp irp, IoType type) {
        StackLocation location = irp.currentLocation();
        if (location.type() == RequestType.READ) {
            return Span.NONE;
        }
        Span whole = location.type().isControl() ? controlInput(irp, location) : transfer(irp, type);
        return first(whole, location.inputLength());
    }

    /** Where a read's bytes or a control's output go. */
    public static Span output(Irp irp, IoType type) {
        StackLocation location = irp.currentLocation();
        if (location.type() == RequestType.WRITE) {
            return Span.NONE;
        }
        Span whole = location.type().isControl() ? controlOutput(irp, location) : transfer(irp, type);
        return first(whole, location.outputLength());
    }

    private static Span transfer(Irp irp, IoType type) {
        return switch (type) {
            case BUFFERED -> irp.systemBuffer();
            case DIRECT -> irp.mdl();
            default -> irp.userBuffer();
        };
    }

    private static Span controlInput(Irp irp, StackLocation location) {
        return location.code().method() == TransferMethod.NEITHER ? location.type3Input() : irp.systemBuffer();
    }

    private static Span controlOutput(Irp irp, StackLocation location) {
        return switch (location.code().method()) {
            case BUFFERED -> irp.systemBuffer();
            case IN_DIRECT, OUT_DIRECT -> irp.mdl();
            case NEITHER -> irp.userBuffer();
        };
    }

    private static Span first(Span whole, int length) {
        return whole.isNull() ? whole : whole.slice(0, Math.min(length, whole.length()));
    }
}
