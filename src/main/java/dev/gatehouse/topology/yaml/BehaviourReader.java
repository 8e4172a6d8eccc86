package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.BehaviourDeclaration;
import dev.gatehouse.topology.ByteString;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.ForwardKind;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what a driver does with a request, and notes which driver forwards to which link. */
final class BehaviourReader {

    /** A behaviour that forwards, at its place; links are known only when all stacks have been read. */
    record Mention(DriverName driver, Optional<String> link, ForwardKind kind, Parameters behaviour) {}

    private static final long LARGEST_INFORMATION = 0xFFFF_FFFFL;

    private final List<Mention> mentions = new ArrayList<>();

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    Optional<BehaviourDeclaration> read(DriverName driver, Parameters map) {
        if (!map.hasExactlyOne("forward", "complete", "pend")) {
            map.ignoreTheRest();
            return Optional.empty();
        }
        BehaviourDeclaration behaviour =
                map.has("forward") ? forward(driver, map) : map.has("complete") ? complete(map) : pend(map);
        map.finish();
        return Optional.of(behaviour);
    }

    private BehaviourDeclaration forward(DriverName driver, Parameters map) {
        ForwardKind kind = map.choice("forward", Vocabulary.FORWARDS).orElse(ForwardKind.WITH_COMPLETION_ROUTINE);
        if (kind == ForwardKind.AND_FORGET) {
            List.of("timeout", "up").forEach(key -> refuseWith(map, key, kind));
        }
        if (kind == ForwardKind.TO_PARENT) {
            List.of("timeout", "up", "down", "to").forEach(key -> refuseWith(map, key, kind));
        }
        Optional<String> link = map.text("to");
        mentions.add(new Mention(driver, link, kind, map));
        return new BehaviourDeclaration.Forward(
                kind,
                optional(map.duration("timeout")),
                Transforms.read(map, "up"),
                Transforms.read(map, "down"),
                link);
    }

    private static void refuseWith(Parameters map, String key, ForwardKind kind) {
        if (map.has(key)) {
            map.complain(
                    key,
                    Complaint.of(
                                    ProblemCode.T115,
                                    map.owner() + " has both \"" + key + "\" and \"forward: " + kind.words()
                                            + "\", after which the driver never sees the request again")
                            .expecting("forward: with completion routine, or no \"" + key + "\""));
        }
    }

    private static BehaviourDeclaration complete(Parameters map) {
        return new BehaviourDeclaration.Complete(
                map.status("complete").orElse(NtStatus.UNSUCCESSFUL),
                map.bytes("bytes").map(ByteString::of).orElse(ByteString.EMPTY),
                optional(map.integer("information", 0, LARGEST_INFORMATION)));
    }

    private static BehaviourDeclaration pend(Parameters map) {
        return new BehaviourDeclaration.Pend(
                map.choice("pend", Vocabulary.PENDS).orElse(true));
    }

    private static OptionalLong optional(Optional<Long> value) {
        return value.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
