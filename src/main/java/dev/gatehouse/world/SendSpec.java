package dev.gatehouse.world;

import dev.gatehouse.request.SendOptions;
import dev.gatehouse.request.StackLocation;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is sent and how, as a step says it.
 *
 * @param name what the request is called from now on
 * @param type read, write, device control or internal device control
 * @param code the control code; empty for reads and writes
 * @param input the bytes of a write or of a control's input; empty for none
 * @param output what the receiving buffer of a read or control contains before; empty for none
 * @param offset the device offset of a read or write
 * @param options how it is sent
 * @param completionRoutine whether the driver sets a completion routine
 * @param again whether that routine sends the request again where it succeeded
 */
public record SendSpec(
        String name,
        RequestType type,
        Optional<IoControlCode> code,
        Optional<byte[]> input,
        Optional<byte[]> output,
        long offset,
        SendOptions options,
        boolean completionRoutine,
        boolean again) {

    /** A read of so many bytes into a buffer of zeros. */
    public static SendSpec read(String name, int length, long offset) {
        return new SendSpec(
                name,
                RequestType.READ,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new byte[length]),
                offset,
                SendOptions.NONE,
                true,
                false);
    }

    public static SendSpec write(String name, byte[] bytes, long offset) {
        return new SendSpec(
                name,
                RequestType.WRITE,
                Optional.empty(),
                Optional.of(bytes.clone()),
                Optional.empty(),
                offset,
                SendOptions.NONE,
                true,
                false);
    }

    /** A device control, internal or not, with input bytes and room for output. */
    public static SendSpec control(String name, RequestType type, IoControlCode code, byte[] input, int room) {
        return new SendSpec(
                name,
                type,
                Optional.of(code),
                input.length == 0 ? Optional.empty() : Optional.of(input.clone()),
                room == 0 ? Optional.empty() : Optional.of(new byte[room]),
                0,
                SendOptions.NONE,
                true,
                false);
    }

    /** A request that is formatted already: only how it is sent counts. */
    public static SendSpec asItIs(String name) {
        return read(name, 0, 0);
    }

    /** The options field by field, right or wrong; a time-out below 0 is from now, one above is a system time. */
    public SendSpec withOptions(int size, int flags, long timeout) {
        return with(SendOptions.raw(size, flags, timeout));
    }

    /** Gives it a time-out at a system time, in ticks since 1601-01-01. */
    public SendSpec timingOutAt(long systemTime) {
        return with(options.timingOutAt(systemTime));
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
        int in = input.map(bytes -> bytes.length).orElse(0);
        int out = output.map(bytes -> bytes.length).orElse(0);
        if (type.isControl()) {
            location.setControl(type, code.orElseThrow(), in, out);
        } else {
            location.setTransfer(type, Math.max(in, out), offset);
        }
        return location;
    }

    /** Waits for the completion. */
    public SendSpec synchronously() {
        return with(options.synchronously());
    }

    /** Passes the gates of a target that is stopped or purged. */
    public SendSpec ignoringTargetState() {
        return with(options.ignoringTargetState());
    }

    /** Hands the request over for good. */
    public SendSpec forgetting() {
        return with(options.forgetting());
    }

    /** Gives it a time-out from now, in ticks. */
    public SendSpec timingOutAfter(long ticks) {
        return with(options.timingOutAfter(ticks));
    }

    private SendSpec with(SendOptions wanted) {
        return new SendSpec(name, type, code, input, output, offset, wanted, completionRoutine, again);
    }

    /** Fills the receiving buffer before the request is sent. */
    public SendSpec filledWith(byte fill) {
        byte[] filled = output.map(byte[]::clone).orElse(new byte[0]);
        Arrays.fill(filled, fill);
        return new SendSpec(name, type, code, input, Optional.of(filled), offset, options, completionRoutine, again);
    }

    public SendSpec withoutCompletionRoutine() {
        return new SendSpec(name, type, code, input, output, offset, options, false, again);
    }

    /** Sends it again from its completion routine as long as it succeeds. */
    public SendSpec againAndAgain() {
        return new SendSpec(name, type, code, input, output, offset, options, true, true);
    }
}
