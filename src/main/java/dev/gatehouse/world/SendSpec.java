package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import org.apiguardian.api.API;

/**
 * What is sent and how, as a step says it.
 *
 * @param name what the request is called from now on
 * @param payload what it asks for
 * @param options how it is sent
 * @param completionRoutine whether the driver sets a completion routine
 * @param again whether that routine sends the request again where it succeeded
 */
@API(status = EXPERIMENTAL)
public record SendSpec(String name, Payload payload, SendOptions options, boolean completionRoutine, boolean again) {

    /** Sends with a completion routine and without options. */
    public static SendSpec of(String name, Payload payload) {
        return new SendSpec(name, payload, SendOptions.NONE, true, false);
    }

    /** A read of so many bytes into a buffer of zeros. */
    public static SendSpec read(String name, int length, long offset) {
        return of(name, Payload.read(Part.of(new byte[length], 0, 0), offset));
    }

    /** A write of these bytes at an offset on the device. */
    public static SendSpec write(String name, byte[] bytes, long offset) {
        return of(name, Payload.write(Part.of(bytes, 0, 0), offset));
    }

    /** A device control, internal or not, with input bytes and room for output. */
    public static SendSpec control(String name, RequestType type, IoControlCode code, byte[] input, int room) {
        return of(name, Payload.control(type, code, Part.whole(input), Part.whole(new byte[room])));
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
        return new SendSpec(name, payload, wanted, completionRoutine, again);
    }

    /** Fills the receiving buffer before the request is sent. */
    public SendSpec filledWith(byte fill) {
        return new SendSpec(name, payload.filledWith(fill), options, completionRoutine, again);
    }

    /** The same, for a driver that sets no completion routine. */
    public SendSpec withoutCompletionRoutine() {
        return new SendSpec(name, payload, options, false, again);
    }

    /** Sends it again from its completion routine as long as it succeeds. */
    public SendSpec againAndAgain() {
        return new SendSpec(name, payload, options, true, true);
    }
}
