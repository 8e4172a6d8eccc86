package dev.gatehouse.topology.yaml;

import dev.gatehouse.hardware.FaultEffect;
import dev.gatehouse.hardware.Latency;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;

/** Reads what lies between two values and is drawn by a seed: {@code { from, to, seed }}. */
final class Ranges {

    private Ranges() {}

    /** A latency between two durations; {@code otherwise} is how to say one that is always the same. */
    static Latency durations(Parameters map, long perByte, String otherwise) {
        map.require("from", "to", "seed");
        long from = map.duration("from").orElse(0L);
        long to = map.duration("to").orElse(from);
        long seed = seed(map);
        return isRange(map, from, to, "at least as long as from", otherwise + ", or a longer \"to\"")
                ? new Latency(from, to, perByte, seed)
                : Latency.fixed(from);
    }

    /** A transfer that moves so many bytes at most as lie between two sizes. */
    static FaultEffect sizes(Parameters map) {
        map.require("from", "to", "seed");
        int from = map.size("from").orElse(0L).intValue();
        int to = map.size("to").map(Long::intValue).orElse(from);
        long seed = seed(map);
        return isRange(map, from, to, "at least as much as from", "a size, or a greater \"to\"")
                ? new FaultEffect.ShortenWithin(from, to, seed)
                : new FaultEffect.Shorten(from);
    }

    private static long seed(Parameters map) {
        return map.integer("seed", 0, Long.MAX_VALUE).orElse(0L);
    }

    private static boolean isRange(Parameters map, long from, long to, String expected, String otherwise) {
        if (to < from) {
            map.complain(
                    "to",
                    Complaint.of(ProblemCode.T108, "to of " + map.owner() + " is less than from")
                            .expecting(expected));
        } else if (to == from) {
            map.warn(
                    "seed",
                    Complaint.of(
                                    ProblemCode.T169,
                                    "seed of " + map.owner() + " has no effect: from and to are the same")
                            .expecting(otherwise));
        }
        return to >= from;
    }
}
