package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.topology.Transform;
import java.util.Optional;

/** Reads what a driver does to each byte. */
final class Transforms {

    private Transforms() {}

    static Optional<Transform> read(Parameters map, String key) {
        return map.block(key).flatMap(Transforms::read);
    }

    private static Optional<Transform> read(Parameters map) {
        if (!map.hasExactlyOne("xor", "mask", "replace")) {
            map.ignoreTheRest();
            return Optional.empty();
        }
        Optional<Transform> transform = map.oneByte("xor")
                .<Transform>map(Transform.Xor::new)
                .or(() -> map.oneByte("mask").map(Transform.Mask::new))
                .or(() -> map.block("replace").flatMap(Transforms::replace));
        map.finish();
        return transform;
    }

    private static Optional<Transform> replace(Parameters map) {
        map.require("from", "to");
        Optional<Byte> from = map.oneByte("from");
        Optional<Byte> to = map.oneByte("to");
        map.finish();
        return from.flatMap(before -> to.map(after -> new Transform.Replace(before, after)));
    }
}
