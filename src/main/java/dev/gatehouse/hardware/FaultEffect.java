package dev.gatehouse.hardware;

import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import java.util.OptionalLong;

/** What a fault does to a transfer that it hits, or to the device because of it. */
public interface FaultEffect {

    /** What no fault does. */
    FaultEffect NONE = () -> "leaves it as it is";

    /** What it does, to stand behind the fault's name: "makes it short". */
    String words();

    /** The status that the transfer is completed with instead of being served; empty where it is served. */
    default Optional<NtStatus> status() {
        return Optional.empty();
    }

    /** The transfer as the model gets to see it; {@code ordinal} is how many arrived at the device before. */
    default Transfer through(Transfer transfer, int ordinal) {
        return transfer;
    }

    /** How long the transfer takes, given how long it would, in ticks; empty: for ever. */
    default OptionalLong delay(long usual) {
        return OptionalLong.of(usual);
    }

    /** Tells whether the device interrupts once more for a transfer that it has completed. */
    default boolean interruptsTwice() {
        return false;
    }

    /** Tells whether the device is gone as soon as the transfer arrives. */
    default boolean removesDevice() {
        return false;
    }

    /** Fails it. */
    record Complete(NtStatus with) implements FaultEffect {

        @Override
        public String words() {
            return "hits it";
        }

        @Override
        public Optional<NtStatus> status() {
            return Optional.of(with);
        }
    }

    /** Lets only so many bytes pass. */
    record Shorten(int bytes) implements FaultEffect {

        @Override
        public String words() {
            return "makes it short";
        }

        @Override
        public Transfer through(Transfer transfer, int ordinal) {
            return new AlteredTransfer(transfer, bytes, all -> all);
        }
    }

    /** Changes bytes on their way, in both directions. */
    record Corrupt(Mask mask) implements FaultEffect {

        @Override
        public String words() {
            return "corrupts its bytes";
        }

        @Override
        public Transfer through(Transfer transfer, int ordinal) {
            return new AlteredTransfer(transfer, Integer.MAX_VALUE, bytes -> mask.over(bytes, ordinal));
        }
    }

    /** Makes it take longer, by so many ticks. */
    record Delay(long ticks) implements FaultEffect {

        @Override
        public String words() {
            return "delays it";
        }

        @Override
        public OptionalLong delay(long usual) {
            return OptionalLong.of(usual + ticks);
        }
    }

    /** Lets the device forget it: it ends when it is cancelled, completed by the scenario, or gone. */
    record Hang() implements FaultEffect {

        @Override
        public String words() {
            return "lets it hang";
        }

        @Override
        public OptionalLong delay(long usual) {
            return OptionalLong.empty();
        }
    }

    /** Lets the device interrupt a second time when it has completed it. */
    record InterruptTwice() implements FaultEffect {

        @Override
        public String words() {
            return "lets the device interrupt twice for it";
        }

        @Override
        public boolean interruptsTwice() {
            return true;
        }
    }

    /** Pulls the device out as the transfer arrives. */
    record Remove() implements FaultEffect {

        @Override
        public String words() {
            return "removes the device";
        }

        @Override
        public boolean removesDevice() {
            return true;
        }
    }
}
