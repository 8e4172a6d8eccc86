package dev.gatehouse.world;

import dev.gatehouse.request.SendOptions;
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
