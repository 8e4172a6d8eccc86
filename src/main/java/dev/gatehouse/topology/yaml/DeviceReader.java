package dev.gatehouse.topology.yaml;

import dev.gatehouse.hardware.CancelBehaviour;
import dev.gatehouse.hardware.CompletionOrder;
import dev.gatehouse.hardware.DeviceTraits;
import dev.gatehouse.hardware.Latency;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.topology.DeviceDeclaration;

/** Reads what all devices have in common; the other keys are left to the device's model. */
final class DeviceReader {

    private static final int DEEPEST_QUEUE = 1 << 16;
    private static final String LATENCY = "latency";

    private DeviceReader() {}

    static DeviceDeclaration read(String name, Parameters map) {
        map.require("model");
        return new DeviceDeclaration(name, map.place(), map.text("model"), map.place("model"), traits(map), map);
    }

    private static DeviceTraits traits(Parameters map) {
        return new DeviceTraits(
                latency(map),
                map.choice("order", Vocabulary.ORDERS).orElse(CompletionOrder.BY_LATENCY),
                map.integer("queue depth", 1, DEEPEST_QUEUE).map(Long::intValue).orElse(DeviceTraits.ANY_NUMBER),
                map.choice("cancel", Vocabulary.CANCELS).orElse(CancelBehaviour.COMPLETES));
    }

    /** One duration, or a map: {@code { fixed, per byte }} or {@code { from, to, seed, per byte }}. */
    private static Latency latency(Parameters map) {
        return map.isMap(LATENCY)
                ? map.block(LATENCY).map(DeviceReader::composed).orElse(Latency.fixed(0))
                : Latency.fixed(map.duration(LATENCY).orElse(0L));
    }

    private static Latency composed(Parameters map) {
        Latency latency = Latency.fixed(0);
        long perByte = map.duration("per byte").orElse(0L);
        if (map.has("from") || map.has("to") || map.has("seed")) {
            latency = Ranges.durations(map, perByte, "fixed");
        } else {
            long fixed = map.duration("fixed").orElse(0L);
            latency = new Latency(fixed, fixed, perByte, 0);
        }
        map.finish();
        return latency;
    }
}
