package dev.gatehouse.hardware;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.RequestType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatencyTest {

    /** So many bytes in, and room for so many. */
    private record Moved(RequestType type, int in, int room) implements Transfer {

        @Override
        public String request() {
            return "r";
        }

        @Override
        public IoControlCode code() {
            return new IoControlCode(0);
        }

        @Override
        public long offset() {
            return 0;
        }

        @Override
        public byte[] input() {
            return new byte[in];
        }

        @Override
        public int answer(byte[] bytes) {
            return bytes.length;
        }

        @Override
        public String words() {
            return type.words();
        }
    }

    private static final Transfer READ = new Moved(RequestType.READ, 0, 8);
    private static final Transfer WRITE = new Moved(RequestType.WRITE, 3, 0);
    private static final Transfer CONTROL = new Moved(RequestType.DEVICE_CONTROL, 3, 8);

    @Test
    void a_fixed_latency_is_the_same_for_all() {
        assertThat(Latency.fixed(20).of(READ, 0), equalTo(Span.fixed(20)));
        assertThat(Latency.fixed(20).of(CONTROL, 9), equalTo(Span.fixed(20)));
    }

    @Test
    void each_byte_that_is_moved_or_asked_for_takes_its_time() {
        Latency perByte = new Latency(100, 100, 10, 0);
        assertThat(perByte.of(READ, 0), equalTo(Span.fixed(180)));
        assertThat(perByte.of(WRITE, 0), equalTo(Span.fixed(130)));
        assertThat(perByte.of(CONTROL, 0), equalTo(Span.fixed(210)));
    }

    @Test
    void what_is_drawn_from_a_range_depends_on_the_seed_and_the_arrival_alone() {
        Latency drawn = new Latency(10, 50, 0, 7);
        List<Long> first = LongStream.range(0, 200)
                .map(i -> drawn.of(READ, (int) i).usual())
                .boxed()
                .toList();
        List<Long> again = LongStream.range(0, 200)
                .map(i -> new Latency(10, 50, 0, 7).of(WRITE, (int) i).usual())
                .boxed()
                .toList();
        assertThat(again, is(first));
        assertThat(first, everyItem(allOf(greaterThanOrEqualTo(10L), lessThanOrEqualTo(50L))));
        Set<Long> different = new HashSet<>(first);
        assertThat(different, hasSize(41));
    }

    @Test
    void a_range_leaves_open_how_long_it_takes_and_bytes_add_to_both_ends() {
        Span span = new Latency(10, 50, 2, 7).of(WRITE, 0);
        assertThat(
                span,
                equalTo(new Span(16, 56, new Latency(10, 50, 0, 7).of(WRITE, 0).usual() + 6)));
        assertThat(span.isOpen(), is(true));
    }

    @Test
    void it_is_told_as_a_topology_could_say_it() {
        assertThat(Latency.fixed(0).words(), is(""));
        assertThat(Latency.fixed(20_000).words(), is("2 ms"));
        assertThat(new Latency(10_000, 50_000, 0, 7).words(), is("1 ms to 5 ms"));
        assertThat(new Latency(10_000, 10_000, 100, 0).words(), is("1 ms and 10 us for each byte"));
        assertThat(new Latency(0, 0, 100, 0).words(), is("10 us for each byte"));
    }

    @Test
    void noise_is_that_of_split_mix_64() {
        Noise noise = new Noise(0);
        assertThat(
                LongStream.range(0, 3)
                        .mapToObj(i -> Long.toHexString(noise.at(i)))
                        .toList(),
                contains("e220a8397b1dcdaf", "6e789e6aa1b965f4", "6c45d188009454f"));
    }

    @Test
    void noise_of_one_seed_is_not_that_of_another() {
        long different = IntStream.range(0, 100)
                .filter(i -> new Noise(1).byteAt(i) != new Noise(2).byteAt(i))
                .count();
        assertThat(different, greaterThan(90L));
    }
}
