package dev.gatehouse.hardware;

import static org.apiguardian.api.API.Status.STABLE;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apiguardian.api.API;

/** What a kind of simulated hardware does with transfers. A model belongs to one device of one world. */
@API(status = STABLE)
public interface DeviceModel {

    /** Finishes a transfer whose time has come: takes its bytes, fills its answer. */
    Outcome serve(Transfer transfer);

    /**
     * Tells whether it can answer a transfer as things are. One that it cannot answer is held until it can: the
     * model is asked again after each transfer that it served, whenever it wakes or interrupts, and when bytes
     * arrive from outside.
     */
    default boolean answers(Transfer transfer) {
        return true;
    }

    /** How long this transfer takes, in ticks, where that is not the device's own latency. */
    default OptionalLong latency(Transfer transfer) {
        return OptionalLong.empty();
    }

    /** Gives the model the means to act of its own accord; called once, as the world is built, at time 0. */
    default void connect(DevicePort port) {}

    /**
     * Takes bytes that arrive at the device from outside: over a line, by an antenna, from a key.
     *
     * @return false if nothing ever comes from outside to such a device
     */
    default boolean feed(byte[] bytes) {
        return false;
    }

    /** The hardware is pulled out: what it had not yet made lasting is lost. */
    default void gone() {}

    /** The bytes that the device holds, to be looked at by a scenario; empty where it has none. */
    default Optional<byte[]> contents() {
        return Optional.empty();
    }

    /**
     * Changes the bytes that the device holds, as something outside would.
     *
     * @return false if the device has none, or not so many
     */
    default boolean setContents(int offset, byte[] bytes) {
        return false;
    }

    /**
     * What of its state has a name, as registers and fill levels have: scenarios look at it, faults wait for it. The
     * numbers are unsigned.
     */
    default Map<String, Long> values() {
        return Map.of();
    }
}
