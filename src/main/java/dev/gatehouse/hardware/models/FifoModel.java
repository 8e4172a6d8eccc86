package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.hardware.parts.Arrivals;
import dev.gatehouse.hardware.parts.Sizes;
import dev.gatehouse.hardware.parts.Words;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A line of bytes of a certain depth: writes and what arrives from outside go in, reads take out, in the same order. It
 * interrupts when bytes arrive.
 */
public final class FifoModel implements DeviceModel {

    /** The deepest that a topology may declare, in bytes. */
    static final long MOST_BYTES = 1L << 20;

    /** What becomes of bytes for which there is no room. */
    private enum Overflow {
        /**
         * A write that does not fit as a whole fails with STATUS_DATA_OVERRUN; from outside, those that fit are
         * kept.
         */
        REFUSE("refuse"),
        DROP_OLDEST("drop oldest"),
        DROP_NEWEST("drop newest");

        private final String words;

        Overflow(String words) {
            this.words = words;
        }
    }

    /** What becomes of a read of more bytes than there are. */
    private enum Underflow {
        /** It waits for the others. */
        PENDS("pends"),
        /** It gets those that there are. */
        SHORT("short"),
        /** It fails with STATUS_DEVICE_NOT_READY. */
        FAILS("fails");

        private final String words;

        Underflow(String words) {
            this.words = words;
        }
    }

    private record Settings(int depth, Overflow overflow, Underflow underflow, Arrivals arrivals) {}

    private final Settings settings;
    private final ByteLine line = new ByteLine();
    private DevicePort port;

    private FifoModel(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void connect(DevicePort given) {
        port = given;
        settings.arrivals().begin(port, portion -> feed(portion.bytes()));
    }

    @Override
    public boolean answers(Transfer transfer) {
        return transfer.type() != RequestType.READ
                || settings.underflow() != Underflow.PENDS
                || line.size() >= wanted(transfer);
    }

    /** More than the depth never comes together. */
    private int wanted(Transfer transfer) {
        return Math.min(transfer.room(), settings.depth());
    }

    @Override
    public Outcome serve(Transfer transfer) {
        return switch (transfer.type()) {
            case READ -> read(transfer);
            case WRITE -> write(transfer.input());
            default -> Words.refused(transfer, "a fifo answers reads and writes");
        };
    }

    private Outcome read(Transfer transfer) {
        int missing = wanted(transfer) - line.size();
        if (missing > 0 && settings.underflow() == Underflow.FAILS) {
            return Outcome.failure(NtStatus.DEVICE_NOT_READY, "it has " + Words.bytes(line.size()) + " only");
        }
        int moved = transfer.answer(line.take(transfer.room()));
        return new Outcome(NtStatus.SUCCESS, moved, missing > 0 ? "it has no more bytes" : "");
    }

    private Outcome write(byte[] bytes) {
        int room = settings.depth() - line.size();
        if (settings.overflow() == Overflow.REFUSE && bytes.length > room) {
            return Outcome.failure(NtStatus.DATA_OVERRUN, "it has room for " + Words.bytes(room) + " only");
        }
        int lost = take(bytes);
        return new Outcome(NtStatus.SUCCESS, bytes.length, lost == 0 ? "" : "it was full: " + lostWords(lost));
    }

    private String lostWords(int lost) {
        return Words.bytes(lost) + " lost, "
                + (settings.overflow() == Overflow.DROP_OLDEST ? "the oldest" : "the newest");
    }

    /** Takes bytes as far as there is room; returns how many were lost. */
    private int take(byte[] bytes) {
        int lost = 0;
        for (byte value : bytes) {
            boolean full = line.size() == settings.depth();
            lost += full ? 1 : 0;
            if (full && settings.overflow() == Overflow.DROP_OLDEST) {
                line.dropOldest();
                full = false;
            }
            if (!full) {
                line.add(value);
            }
        }
        return lost;
    }

    @Override
    public boolean feed(byte[] bytes) {
        int lost = take(bytes);
        port.interrupt(Words.bytes(bytes.length)
                + (bytes.length == 1 ? " has arrived" : " have arrived")
                + (lost == 0 ? "" : ", " + lostWords(lost)));
        return true;
    }

    @Override
    public Optional<byte[]> contents() {
        return Optional.of(line.all());
    }

    /** How many bytes are in it: {@code level}. */
    @Override
    public Map<String, Long> values() {
        return Map.of("level", (long) line.size());
    }

    /** Reads {@code depth}, {@code overflow}, {@code underflow}, {@code arrives}. */
    public static final class Factory implements DeviceModelFactory {

        @Override
        public String model() {
            return "fifo";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            parameters.require("depth");
            Settings settings = new Settings(
                    Sizes.between(1, MOST_BYTES, "depth", parameters).orElse(1L).intValue(),
                    parameters
                            .choice("overflow", words(List.of(Overflow.values()), each -> each.words))
                            .orElse(Overflow.REFUSE),
                    parameters
                            .choice("underflow", words(List.of(Underflow.values()), each -> each.words))
                            .orElse(Underflow.PENDS),
                    Arrivals.read(parameters));
            return () -> new FifoModel(settings);
        }

        private static <E> Map<String, E> words(List<E> values, Function<E, String> word) {
            Map<String, E> words = new LinkedHashMap<>();
            values.forEach(value -> words.put(word.apply(value), value));
            return words;
        }
    }
}
