package dev.gatehouse.hardware;

import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which transfers a fault hits: those that fit all that is said here, or only some of them by their number.
 *
 * @param operation the type; absent: any
 * @param ioctl the control code; absent: any
 * @param time the ticks since the world began at which they arrive
 * @param offset the offsets at which they begin
 * @param state what the device has to be like as they arrive; absent: anything
 * @param nth the only one that is hit of those that fit, from 1; absent: not only one
 * @param every the first of these that fit that is hit is the nth, then each nth; absent: each
 * @param atMost how many are hit in all
 * @param perhaps whether each of them may as well be spared, which is decided where a scenario is explored
 */
public record FaultCondition(
        Optional<RequestType> operation,
        Optional<IoControlCode> ioctl,
        Bounds time,
        Optional<Bounds> offset,
        Optional<State> state,
        OptionalInt nth,
        OptionalInt every,
        int atMost,
        boolean perhaps) {

    /** As many as there are. */
    public static final int ANY_NUMBER = Integer.MAX_VALUE;

    /** Every transfer. */
    public static final FaultCondition ALWAYS = new FaultCondition(
            Optional.empty(),
            Optional.empty(),
            Bounds.ANY,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            ANY_NUMBER,
            false);

    /** A value of the device's model, by name, and within which bounds it has to be. */
    public record State(String value, Bounds bounds) {

        boolean holds(DeviceModel model) {
            Long now = model.values().get(value);
            return now != null && bounds.contain(now);
        }
    }

    /** Tells whether a transfer counts that arrives now. */
    boolean fits(Transfer transfer, long now, DeviceModel model) {
        return operation.filter(type -> type != transfer.type()).isEmpty()
                && ioctl.filter(wanted -> !wanted.equals(transfer.code())).isEmpty()
                && time.contain(now)
                && offset.filter(range -> transfer.type().isControl() || !range.contain(transfer.offset()))
                        .isEmpty()
                && state.filter(wanted -> !wanted.holds(model)).isEmpty();
    }

    /** Tells whether that one may be hit of those that count, from 1, after so many others that were. */
    boolean reaches(int count, int hitBefore) {
        return (nth.isEmpty() || nth.getAsInt() == count)
                && (every.isEmpty() || count % every.getAsInt() == 0)
                && hitBefore < atMost;
    }
}
