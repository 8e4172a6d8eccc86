package dev.gatehouse.topology.yaml;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.bytes.Layer;
import dev.gatehouse.bytes.Transform;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what a driver does to bytes.
 *
 * <p>The order of the keys does not matter: what stands around the bytes is looked at and taken off from the outside to
 * the inside, then the bytes are changed, then something is put around them from the inside to the outside.
 */
final class Transforms {

    private static final String[] LAYERS = {
        "verify checksum", "strip checksum", "strip prefix", "replace", "mask", "xor", "add prefix", "append checksum"
    };

    private Transforms() {}

    static Transform read(Parameters map, String key) {
        return map.block(key).map(Transforms::read).orElse(Transform.NONE);
    }

    private static Transform read(Parameters map) {
        if (!map.hasOneOf(LAYERS)) {
            map.ignoreTheRest();
            return Transform.NONE;
        }
        List<Layer> layers = new ArrayList<>();
        map.choice("verify checksum", Vocabulary.CHECKSUMS)
                .map(Layer.VerifyChecksum::new)
                .ifPresent(layers::add);
        map.choice("strip checksum", Vocabulary.CHECKSUMS)
                .map(Layer.StripChecksum::new)
                .ifPresent(layers::add);
        some(map, "strip prefix").map(Layer.StripPrefix::new).ifPresent(layers::add);
        map.block("replace").flatMap(Transforms::replace).ifPresent(layers::add);
        map.oneByte("mask").map(Layer.Mask::new).ifPresent(layers::add);
        some(map, "xor").map(Layer.Xor::new).ifPresent(layers::add);
        some(map, "add prefix").map(Layer.AddPrefix::new).ifPresent(layers::add);
        map.choice("append checksum", Vocabulary.CHECKSUMS)
                .map(Layer.AppendChecksum::new)
                .ifPresent(layers::add);
        map.finish();
        return new Transform(layers);
    }

    private static Optional<Layer> replace(Parameters map) {
        map.require("from", "to");
        Optional<ByteString> from = some(map, "from");
        Optional<ByteString> to = some(map, "to");
        map.finish();
        return from.flatMap(before ->
                to.filter(after -> isAsLong(map, before, after)).map(after -> new Layer.Replace(before, after)));
    }

    private static Optional<ByteString> some(Parameters map, String key) {
        Optional<ByteString> bytes = map.bytes(key).map(ByteString::of);
        if (bytes.filter(found -> found.length() == 0).isPresent()) {
            map.complain(
                    key,
                    Complaint.of(ProblemCode.T111, key + " of " + map.owner() + " has no bytes")
                            .expecting("one byte or more, as \"20\""));
            return Optional.empty();
        }
        return bytes;
    }

    private static boolean isAsLong(Parameters map, ByteString before, ByteString after) {
        if (before.length() != after.length()) {
            map.complain(
                    "to",
                    Complaint.of(
                                    ProblemCode.T111,
                                    "to of " + map.owner() + " is \"" + after + "\", which is not as long as \""
                                            + before + "\"")
                            .expecting("as many bytes as from, so that no other byte moves"));
        }
        return before.length() == after.length();
    }
}
