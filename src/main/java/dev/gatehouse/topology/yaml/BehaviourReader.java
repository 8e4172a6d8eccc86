package dev.gatehouse.topology.yaml;

import dev.gatehouse.bytes.ByteString;
import dev.gatehouse.bytes.Transform;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.topology.BehaviourDeclaration;
import dev.gatehouse.topology.DriverName;
import dev.gatehouse.topology.ForwardKind;
import dev.gatehouse.topology.Retry;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what a driver does with a request, and notes which driver forwards to which link. */
final class BehaviourReader {

    /** A behaviour that forwards, at its place; links are known only when all stacks have been read. */
    record Mention(DriverName driver, Optional<String> link, ForwardKind kind, Parameters behaviour) {}

    private static final long LARGEST_INFORMATION = 0xFFFF_FFFFL;

    private static final long MOST_RETRIES = 1000;
    private static final String NEVER_SEEN_AGAIN = "after which the driver never sees the request again";

    private final List<Mention> mentions = new ArrayList<>();

    List<Mention> mentions() {
        return List.copyOf(mentions);
    }

    Optional<BehaviourDeclaration> read(DriverName driver, RequestType type, Parameters map) {
        if (!map.hasExactlyOne("forward", "split into", "complete", "pend")) {
            map.ignoreTheRest();
            return Optional.empty();
        }
        Optional<BehaviourDeclaration> behaviour = Optional.of(kind(driver, type, map));
        map.finish();
        return behaviour;
    }

    private BehaviourDeclaration kind(DriverName driver, RequestType type, Parameters map) {
        if (map.has("forward")) {
            return forward(driver, map);
        }
        if (map.has("split into")) {
            return split(driver, type, map);
        }
        return map.has("complete") ? complete(map) : pend(map);
    }

    private BehaviourDeclaration forward(DriverName driver, Parameters map) {
        ForwardKind kind = map.choice("forward", Vocabulary.FORWARDS).orElse(ForwardKind.WITH_COMPLETION_ROUTINE);
        Transform down = Transforms.read(map, "down");
        refuse(map, kind, down);
        Optional<String> link = map.text("to");
        mentions.add(new Mention(driver, link, kind, map));
        return new BehaviourDeclaration.Forward(
                kind,
                optional(map.duration("timeout")),
                Transforms.read(map, "up"),
                down,
                link,
                map.block("retry").map(BehaviourReader::retry).orElse(Retry.NEVER));
    }

    /** What has no effect beside a way of sending. */
    private static void refuse(Parameters map, ForwardKind kind, Transform down) {
        switch (kind) {
            case WITH_COMPLETION_ROUTINE -> {}
            case SYNCHRONOUSLY -> refuseWith(map, "retry", kind, "which has no completion routine to send it again");
            case AND_FORGET -> {
                List.of("timeout", "up", "retry").forEach(key -> refuseWith(map, key, kind, NEVER_SEEN_AGAIN));
                if (down.growth() != 0) {
                    refuseWith(map, "down", kind, "so that nobody could count the bytes that come or go");
                }
            }
            case TO_PARENT ->
                List.of("timeout", "up", "down", "to", "retry")
                        .forEach(key -> refuseWith(map, key, kind, NEVER_SEEN_AGAIN));
        }
    }

    private static void refuseWith(Parameters map, String key, ForwardKind kind, String because) {
        if (map.has(key)) {
            map.complain(
                    key,
                    Complaint.of(
                                    ProblemCode.T115,
                                    map.owner() + " has both \"" + key + "\" and \"forward: " + kind.words() + "\", "
                                            + because)
                            .expecting("forward: with completion routine, or no \"" + key + "\""));
        }
    }

    private static Retry retry(Parameters map) {
        map.require("statuses", "times");
        Retry retry = new Retry(
                map.statuses("statuses"),
                map.integer("times", 1, MOST_RETRIES).orElse(1L).intValue(),
                map.duration("after").orElse(0L));
        map.finish();
        return retry;
    }

    private BehaviourDeclaration split(DriverName driver, RequestType type, Parameters map) {
        if (type != RequestType.READ && type != RequestType.WRITE) {
            map.complain(
                    "split into",
                    Complaint.of(
                                    ProblemCode.T173,
                                    map.owner() + " splits a request that has no byte offset to go on from")
                            .expecting("\"split into\" for reads and writes"));
        }
        return new BehaviourDeclaration.Split(
                pieceSize(map),
                map.choice("pieces", Vocabulary.PIECES).orElse(false),
                optional(map.duration("timeout")),
                target(driver, map));
    }

    /** The link that requests of the driver's own are sent to; absent: its local target. */
    Optional<String> target(DriverName driver, Parameters map) {
        Optional<String> link = map.text("to");
        mentions.add(new Mention(driver, link, ForwardKind.WITH_COMPLETION_ROUTINE, map));
        return link;
    }

    private static int pieceSize(Parameters map) {
        long size = map.size("split into").orElse(1L);
        if (size == 0) {
            map.complain(
                    "split into",
                    Complaint.of(ProblemCode.T108, map.owner() + " splits into pieces of no bytes")
                            .expecting("1 B or more"));
        }
        return (int) Math.max(1, size);
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
