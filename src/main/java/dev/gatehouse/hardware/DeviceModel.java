package dev.gatehouse.hardware;

import java.util.Optional;
import java.util.OptionalLong;

/** What a kind of simulated hardware does with transfers. A model belongs to one device of one world. */
public interface DeviceModel {

    /** Finishes a transfer whose time has come: takes its bytes, fills its answer. */
    Outcome serve(Transfer transfer);

    /** Tells whether it will ever answer a transfer of its own accord. */
    default boolean answers(Transfer transfer) {
        return true;
    }

    /** How long this transfer takes, in ticks, where that is not the device's own latency. */
    default OptionalLong latency(Transfer transfer) {
        return OptionalLong.empty();
    }

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
}
