package dev.gatehouse.topology.yaml;

import dev.gatehouse.hardware.FaultEffect;
import dev.gatehouse.hardware.Latency;
import dev.gatehouse.hardware.Mask;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import java.util.Optional;

/** Reads what a fault does: exactly one thing. */
final class EffectReader {

    private static final String SHORT = "short";
    private static final String DELAY = "delay";
    private static final String[] EFFECTS = {"complete", SHORT, "corrupt", DELAY, "hang", "interrupt", "remove"};

    private EffectReader() {}

    static FaultEffect read(Parameters map) {
        map.hasExactlyOne(EFFECTS);
        return completion(map)
                .or(() -> shortening(map))
                .or(() -> mask(map).map(FaultEffect.Corrupt::new))
                .or(() -> delay(map).map(FaultEffect.Delay::new))
                .or(() -> map.choice("hang", Vocabulary.HANGS).map(yes -> new FaultEffect.Hang()))
                .or(() -> map.choice("interrupt", Vocabulary.INTERRUPTS).map(yes -> new FaultEffect.InterruptTwice()))
                .or(() -> map.choice("remove", Vocabulary.REMOVES).map(yes -> new FaultEffect.Remove()))
                .orElse(FaultEffect.NONE);
    }

    /** One status, or one of several. */
    private static Optional<FaultEffect> completion(Parameters map) {
        List<NtStatus> statuses = map.statuses("complete");
        if (map.isEmptyList("complete")) {
            map.warn(
                    "complete",
                    Complaint.of(ProblemCode.T169, "complete of " + map.owner() + " has no effect: the list is empty")
                            .expecting("a status, or a list of some"));
        }
        return statuses.size() > 1
                ? Optional.of(new FaultEffect.CompleteWithOneOf(statuses))
                : statuses.stream().<FaultEffect>map(FaultEffect.Complete::new).findFirst();
    }

    /** A size, or {@code { from, to, seed }}. */
    private static Optional<FaultEffect> shortening(Parameters map) {
        return map.isMap(SHORT)
                ? map.block(SHORT).map(block -> finished(block, Ranges.sizes(block)))
                : map.size(SHORT).map(size -> new FaultEffect.Shorten(size.intValue()));
    }

    /** A duration, or {@code { from, to, seed }}. */
    private static Optional<Latency> delay(Parameters map) {
        return map.isMap(DELAY)
                ? map.block(DELAY).map(block -> finished(block, Ranges.durations(block, 0, "a duration")))
                : map.duration(DELAY).map(Latency::fixed);
    }

    private static <T> T finished(Parameters block, T read) {
        block.finish();
        return read;
    }

    /** The bits that are turned over, as bytes or as {@code { seed: 7 }}. */
    private static Optional<Mask> mask(Parameters map) {
        if (!map.isMap("corrupt")) {
            return map.bytes("corrupt").filter(bytes -> changesAny(map, bytes)).map(Mask::repeating);
        }
        return map.block("corrupt").map(block -> {
            block.require("seed");
            Mask mask = Mask.seeded(block.integer("seed", 0, Long.MAX_VALUE).orElse(0L));
            block.finish();
            return mask;
        });
    }

    private static boolean changesAny(Parameters map, byte[] mask) {
        for (byte bits : mask) {
            if (bits != 0) {
                return true;
            }
        }
        map.complain(
                "corrupt",
                Complaint.of(ProblemCode.T111, "corrupt of " + map.owner() + " changes no bit")
                        .expecting("bytes whose bits are turned over, as \"FF\""));
        return false;
    }
}
