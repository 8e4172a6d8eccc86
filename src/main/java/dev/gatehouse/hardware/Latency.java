package dev.gatehouse.hardware;

import dev.gatehouse.wdk.Ticks;

/**
 * How long a device takes for a transfer: from a range, and more for each byte; all in ticks of 100 ns.
 *
 * @param from the least
 * @param to the most; where it is more than the least, the seed says how long each transfer takes
 */
public record Latency(long from, long to, long perByte, long seed) {

    /** Some thousand years, in ticks. */
    private static final long LONGEST = 1L << 58;

    /** The same for each transfer. */
    public static Latency fixed(long ticks) {
        return new Latency(ticks, ticks, 0, 0);
    }

    /** How long the transfer takes that arrived as this one, counted from 0; never a matter of when it is asked. */
    Span of(Transfer transfer, int ordinal) {
        if (perByte == 0) {
            return drawn(ordinal);
        }
        long bytes = (long) Moved.in(transfer) + Moved.out(transfer);
        return drawn(ordinal).then(Span.fixed(forBytes(bytes)));
    }

    /** The part of that which is from the range; what is usual says the seed. */
    Span drawn(int ordinal) {
        return from == to ? Span.fixed(from) : new Span(from, to, from + new Noise(seed).below(to - from + 1, ordinal));
    }

    /** At most so long that virtual time never runs over. */
    private long forBytes(long bytes) {
        return bytes == 0 ? 0 : Math.min(perByte, LONGEST / bytes) * bytes;
    }

    /** The latency as a topology could say it: "2 ms", "1 ms to 5 ms and 10 us for each byte"; empty for none. */
    public String words() {
        String fixed = to == 0 ? "" : Ticks.text(from) + (from == to ? "" : " to " + Ticks.text(to));
        String bytes = perByte == 0 ? "" : Ticks.text(perByte) + " for each byte";
        return fixed + (fixed.isEmpty() || bytes.isEmpty() ? "" : " and ") + bytes;
    }
}
