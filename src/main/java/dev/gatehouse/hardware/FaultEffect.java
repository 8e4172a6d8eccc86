package dev.gatehouse.hardware;

import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** What a fault does to a transfer that it hits, or to the device because of it. */
public interface FaultEffect {

    /** What no fault does. */
    FaultEffect NONE = () -> "leaves it as it is";

    /** What it does, to stand behind the fault's name: "makes it short". */
    String words();

    /**
     * What it does to one transfer, if it is one of several things.
     *
     * @param ordinal how many arrived at the device before
     * @param pick decides between so many possibilities, of which 0 is the usual one
     */
    default FaultEffect on(Transfer transfer, int ordinal, IntUnaryOperator pick) {
        return this;
    }

    /** What was decided for one transfer, to stand behind "hits r1"; empty where nothing was left open. */
    default String decided() {
        return "";
    }

    /** Tells whether how long it delays is left open. */
    default boolean hasOpenDelay() {
        return false;
    }

    /** The status that the transfer is completed with instead of being served; empty where it is served. */
    default Optional<NtStatus> status() {
        return Optional.empty();
    }

    /** The transfer as the model gets to see it; {@code ordinal} is how many arrived at the device before. */
    default Transfer through(Transfer transfer, int ordinal) {
        return transfer;
    }

    /** How long the transfer takes, given how long it would; empty: for ever. */
    default Optional<Span> delay(Span undisturbed, int ordinal) {
        return Optional.of(undisturbed);
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
    record Complete(NtStatus with, String decided) implements FaultEffect {

        public Complete(NtStatus with) {
            this(with, "");
        }

        @Override
        public String words() {
            return "hits it" + decided;
        }

        @Override
        public Optional<NtStatus> status() {
            return Optional.of(with);
        }
    }

    /** Fails it with one of some statuses, the first of which is the usual one. */
    record CompleteWithOneOf(List<NtStatus> statuses) implements FaultEffect {

        public CompleteWithOneOf {
            statuses = List.copyOf(statuses);
        }

        @Override
        public String words() {
            return "hits it";
        }

        @Override
        public FaultEffect on(Transfer transfer, int ordinal, IntUnaryOperator pick) {
            NtStatus status = statuses.get(pick.applyAsInt(statuses.size()));
            return new Complete(status, " with " + status.text());
        }
    }

    /** Lets only so many bytes pass. */
    record Shorten(int bytes, String decided) implements FaultEffect {

        public Shorten(int bytes) {
            this(bytes, "");
        }

        @Override
        public String words() {
            return "makes it short" + decided;
        }

        @Override
        public Transfer through(Transfer transfer, int ordinal) {
            return new AlteredTransfer(transfer, bytes, all -> all);
        }
    }

    /** Lets only so many bytes pass as a seed says, or any number in its range that makes a difference. */
    record ShortenWithin(int from, int to, long seed) implements FaultEffect {

        /** Of so many numbers each is tried; of more, the least and the most are, and what the seed says. */
        private static final int FEW = 16;

        @Override
        public String words() {
            return "makes it short";
        }

        @Override
        public FaultEffect on(Transfer transfer, int ordinal, IntUnaryOperator pick) {
            int usual = from + (int) new Noise(seed).below(to - from + 1L, ordinal);
            int longer = Math.max(Moved.in(transfer), Moved.out(transfer));
            int most = Math.max(from, Math.min(to, longer));
            IntStream between = most - from < FEW ? IntStream.rangeClosed(from, most) : IntStream.of(from, most);
            int[] numbers = IntStream.concat(IntStream.of(Math.min(usual, most)), between)
                    .distinct()
                    .toArray();
            int bytes = numbers[pick.applyAsInt(numbers.length)];
            return new Shorten(bytes, " after " + bytes + (bytes == 1 ? " byte" : " bytes"));
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

    /** Makes it take longer, by as much as a latency says. */
    record Delay(Latency by) implements FaultEffect {

        @Override
        public String words() {
            return "delays it";
        }

        @Override
        public boolean hasOpenDelay() {
            return by.from() != by.to();
        }

        @Override
        public Optional<Span> delay(Span undisturbed, int ordinal) {
            return Optional.of(undisturbed.then(by.drawn(ordinal)));
        }
    }

    /** Lets the device forget it: it ends when it is cancelled, completed by the scenario, or gone. */
    record Hang() implements FaultEffect {

        @Override
        public String words() {
            return "lets it hang";
        }

        @Override
        public Optional<Span> delay(Span undisturbed, int ordinal) {
            return Optional.empty();
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
