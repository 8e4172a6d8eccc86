package dev.gatehouse.bench;

import dev.gatehouse.matcher.Buffers;
import dev.gatehouse.matcher.HexPattern;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Comparing 4 KB with a pattern, and showing where they differ. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MatcherBench {

    private static final int SIZE = 4_096;
    private static final int EACH = 500;

    private final byte[] expected = drawn();
    private final byte[] same = expected.clone();
    private final byte[] other = changed();
    private final HexPattern pattern = HexPattern.of(expected);

    private static byte[] drawn() {
        byte[] bytes = new byte[SIZE];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] changed() {
        byte[] bytes = drawn();
        for (int at = 0; at < SIZE; at += EACH) {
            bytes[at]++;
        }
        return bytes;
    }

    @Benchmark
    public boolean matches() {
        return pattern.matches(same);
    }

    /** The baseline of {@link #matches}: what any comparison that knows of single bytes has to do. */
    @Benchmark
    public int bytes() {
        int equal = 0;
        for (int at = 0; at < SIZE; at++) {
            equal += same[at] == expected[at] ? 1 : 0;
        }
        return equal;
    }

    @Benchmark
    public String difference() {
        return Buffers.difference(pattern, other, true).orElseThrow();
    }

    /** The baseline of {@link #difference}. */
    @Benchmark
    public String hex() {
        return HexFormat.ofDelimiter(" ").formatHex(expected)
                + HexFormat.ofDelimiter(" ").formatHex(other);
    }
}
