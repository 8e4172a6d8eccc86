package dev.gatehouse.world;

import dev.gatehouse.api.Handle;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;

/**
 * What a request asks for, as a step says it.
 *
 * @param type read, write, device control or internal device control; OTHER for one with raw arguments
 * @param code the control code; empty for reads and writes
 * @param input the memory of a write or of a control's input, or argument 1
 * @param output the memory that a read or control fills, or argument 2
 * @param argument4 the last of the raw arguments
 * @param offset the device offset of a read or write
 */
@Handle
public record Payload(
        RequestType type, Optional<IoControlCode> code, Part input, Part output, Part argument4, long offset) {

    /** A read into a memory. */
    public static Payload read(Part output, long offset) {
        return new Payload(RequestType.READ, Optional.empty(), Part.NONE, output, Part.NONE, offset);
    }

    /** A write from a memory. */
    public static Payload write(Part input, long offset) {
        return new Payload(RequestType.WRITE, Optional.empty(), input, Part.NONE, Part.NONE, offset);
    }

    /** A device control, internal or not. */
    public static Payload control(RequestType type, IoControlCode code, Part input, Part output) {
        return new Payload(type, Optional.of(code), input, output, Part.NONE, 0);
    }

    /** An internal device control with three raw arguments. */
    public static Payload others(IoControlCode code, Part argument1, Part argument2, Part argument4) {
        return new Payload(RequestType.OTHER, Optional.of(code), argument1, argument2, argument4, 0);
    }

    /** The DDI that does this: {@code WdfIoTargetFormatRequestForRead}. */
    String ddi(String before, String after) {
        return before
                + switch (type) {
                    case READ -> "Read";
                    case WRITE -> "Write";
                    case DEVICE_CONTROL -> "Ioctl";
                    case OTHER -> "InternalIoctlOthers";
                    default -> "InternalIoctl";
                }
                + after;
    }

    /** The stack location that says the same. */
    StackLocation location() {
        StackLocation location = new StackLocation();
        if (type.isControl()) {
            location.setControl(type, code.orElseThrow(), input.size(), output.size());
        } else {
            location.setTransfer(type, Math.max(input.size(), output.size()), offset);
        }
        return location;
    }

    Payload filledWith(byte fill) {
        return new Payload(type, code, input, output.filledWith(fill), argument4, offset);
    }
}
