package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.topology.CancelBehaviour;
import dev.gatehouse.topology.DeviceDeclaration;
import java.util.OptionalInt;

/** Reads what all devices have in common; the other keys are left to the device's model. */
final class DeviceReader {

    private static final int DEEPEST_QUEUE = 1 << 16;

    private DeviceReader() {}

    static DeviceDeclaration read(String name, Parameters map) {
        map.require("model");
        return new DeviceDeclaration(
                name,
                map.place(),
                map.text("model").orElse(""),
                map.place("model"),
                map.duration("latency").orElse(0L),
                map.choice("cancel", Vocabulary.CANCELS).orElse(CancelBehaviour.COMPLETES),
                queueDepth(map),
                map);
    }

    private static OptionalInt queueDepth(Parameters map) {
        return map.integer("queue depth", 1, DEEPEST_QUEUE)
                .map(depth -> OptionalInt.of(depth.intValue()))
                .orElse(OptionalInt.empty());
    }
}
