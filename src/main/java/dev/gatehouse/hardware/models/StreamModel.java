package dev.gatehouse.hardware.models;

import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DeviceModelFactory;
import dev.gatehouse.hardware.Noise;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.hardware.parts.Sizes;
import dev.gatehouse.hardware.parts.Words;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A source that never waits: each read brings the next bytes of a pattern, of a counter or of noise, for ever or
 * until a length; then it fails with STATUS_END_OF_FILE.
 */
public final class StreamModel implements DeviceModel {

    /** The longest pattern that a topology may declare, in bytes; a stream keeps nothing else. */
    static final int MOST_BYTES = 1 << 20;

    private static final String PATTERN = "pattern";
    private static final String COUNTER = "counting from";
    private static final String NOISE = "noise";

    /** The byte at each position of the source. */
    private interface Source {
        byte at(long position);
    }

    private final Source source;
    private final long length;
    private long position;

    private StreamModel(Source source, long length) {
        this.source = source;
        this.length = length;
    }

    @Override
    public Outcome serve(Transfer transfer) {
        if (transfer.type() != RequestType.READ) {
            return Words.refused(transfer, "a stream answers reads");
        }
        long left = length - position;
        if (left == 0) {
            return Outcome.failure(NtStatus.END_OF_FILE, "the stream is over after " + Words.bytes(length));
        }
        byte[] next = new byte[(int) Math.min(transfer.room(), left)];
        for (int i = 0; i < next.length; i++) {
            next[i] = source.at(position + i);
        }
        int moved = transfer.answer(next);
        position += moved;
        return new Outcome(NtStatus.SUCCESS, moved, moved < transfer.room() ? "the stream is over" : "");
    }

    /** How many bytes have been read: {@code position}. */
    @Override
    public Map<String, Long> values() {
        return Map.of("position", position);
    }

    /**
     * Reads one of {@code pattern} (bytes that repeat), {@code counting from} (a byte) and {@code noise} (a seed), and
     * {@code length}.
     */
    public static final class Factory implements DeviceModelFactory {

        @Override
        public String model() {
            return "stream";
        }

        @Override
        public Supplier<DeviceModel> read(Parameters parameters) {
            parameters.hasExactlyOne(PATTERN, COUNTER, NOISE);
            Source source = pattern(parameters)
                    .or(() -> counter(parameters))
                    .or(() -> noise(parameters))
                    .orElse(position -> 0);
            long length = parameters.size("length").orElse(Long.MAX_VALUE);
            return () -> new StreamModel(source, length);
        }

        private static Optional<Source> pattern(Parameters parameters) {
            return parameters
                    .bytes(PATTERN)
                    .filter(bytes -> Sizes.isSome(bytes, PATTERN, parameters)
                            && Sizes.isAtMost(MOST_BYTES, bytes, PATTERN, parameters))
                    .map(bytes -> position -> bytes[(int) (position % bytes.length)]);
        }

        private static Optional<Source> counter(Parameters parameters) {
            return parameters.integer(COUNTER, 0, 0xFF).map(first -> position -> (byte) (first + position));
        }

        private static Optional<Source> noise(Parameters parameters) {
            return parameters.integer(NOISE, 0, Long.MAX_VALUE).map(Noise::new).map(noise -> noise::byteAt);
        }
    }
}
