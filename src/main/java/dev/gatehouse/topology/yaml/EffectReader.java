package dev.gatehouse.topology.yaml;

import dev.gatehouse.hardware.FaultEffect;
import dev.gatehouse.hardware.Mask;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import java.util.Optional;

/** Reads what a fault does: exactly one thing. */
final class EffectReader {

    private static final String[] EFFECTS = {"complete", "short", "corrupt", "delay", "hang", "interrupt", "remove"};

    private EffectReader() {}

    static FaultEffect read(Parameters map) {
        map.hasExactlyOne(EFFECTS);
        return map.status("complete")
                .<FaultEffect>map(FaultEffect.Complete::new)
                .or(() -> map.size("short").map(size -> new FaultEffect.Shorten(size.intValue())))
                .or(() -> mask(map).map(FaultEffect.Corrupt::new))
                .or(() -> map.duration("delay").map(FaultEffect.Delay::new))
                .or(() -> map.choice("hang", Vocabulary.HANGS).map(yes -> new FaultEffect.Hang()))
                .or(() -> map.choice("interrupt", Vocabulary.INTERRUPTS).map(yes -> new FaultEffect.InterruptTwice()))
                .or(() -> map.choice("remove", Vocabulary.REMOVES).map(yes -> new FaultEffect.Remove()))
                .orElse(FaultEffect.NONE);
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
