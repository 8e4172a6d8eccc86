package dev.gatehouse.hardware.parts;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.wdk.NtStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/**
 * What comes to a device from outside by itself, as its topology says:
 * {@code arrives: [ { after: 5 ms, bytes: "41" }, { every: 1 ms, times: 10, bytes: "42" } ]}.
 */
@API(status = EXPERIMENTAL)
public final class Arrivals {

    private static final int MOST_TIMES = 100_000;

    /** Bytes that come together; more of them come one portion after the other. */
    private static final int MOST_BYTES = 64 << 10;

    /** The bytes of all entries, each of them counted once however often it comes. */
    private static final int MOST_BYTES_IN_ALL = 16 << 20;

    /** Some bytes that come together, intact or with an error that the device notices. */
    public record Portion(byte[] bytes, Optional<NtStatus> error) {}

    private record Entry(long after, long every, int times, Portion portion) {
        long size() {
            return portion.bytes().length;
        }
    }

    private final List<Entry> entries;

    private Arrivals(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads {@code arrives}; the errors are those that bytes of this kind of device can have, by name. */
    public static Arrivals read(Parameters parameters, Map<String, NtStatus> errors) {
        return new Arrivals(Allowance.ofBytes(MOST_BYTES_IN_ALL)
                .read("arrives", parameters, block -> entry(block, errors), Entry::size));
    }

    /** Reads {@code arrives} where bytes have no errors. */
    public static Arrivals read(Parameters parameters) {
        return read(parameters, Map.of());
    }

    private static Entry entry(Parameters block, Map<String, NtStatus> errors) {
        block.require("bytes");
        long every = block.duration("every").orElse(0L);
        Optional<NtStatus> error =
                errors.isEmpty() ? Optional.empty() : block.choice("error", new LinkedHashMap<>(errors));
        Entry entry = new Entry(
                block.duration("after").orElse(every),
                every,
                block.integer("times", 1, MOST_TIMES).orElse(1L).intValue(),
                new Portion(
                        block.bytes("bytes")
                                .filter(bytes -> Sizes.isAtMost(MOST_BYTES, bytes, "bytes", block))
                                .orElse(new byte[0]),
                        error));
        if (entry.times() == 1 && block.has("after")) {
            Idle.key("every", block, "it comes once", "times: 2 or more");
        }
        block.finish();
        return entry;
    }

    /** Wakes the device whenever something arrives. */
    public void begin(DevicePort port, Consumer<Portion> taker) {
        entries.forEach(entry -> port.after(entry.after(), () -> arrive(port, entry, entry.times(), taker)));
    }

    private static void arrive(DevicePort port, Entry entry, int left, Consumer<Portion> taker) {
        taker.accept(entry.portion());
        if (left > 1) {
            port.after(entry.every(), () -> arrive(port, entry, left - 1, taker));
        }
    }
}
