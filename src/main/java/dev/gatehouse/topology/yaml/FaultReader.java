package dev.gatehouse.topology.yaml;

import dev.gatehouse.hardware.Bounds;
import dev.gatehouse.hardware.FaultCondition;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.topology.FaultDeclaration;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a fault of a device: which one, when, and (by {@link EffectReader}) what it does. */
final class FaultReader {

    private final Names names;

    FaultReader(Names names) {
        this.names = names;
    }

    FaultDeclaration read(String name, Parameters map) {
        map.require("device");
        FaultDeclaration fault = new FaultDeclaration(
                name,
                map.place(),
                names.device(map, "device").orElse(""),
                map.block("when").map(FaultReader::condition).orElse(FaultCondition.ALWAYS),
                EffectReader.read(map),
                map);
        map.finish();
        return fault;
    }

    private static FaultCondition condition(Parameters when) {
        if (when.has("nth") && when.has("every")) {
            when.hasExactlyOne("nth", "every");
        }
        if (when.has("nth") && when.has("at most")) {
            when.hasExactlyOne("nth", "at most");
        }
        FaultCondition condition = new FaultCondition(
                when.choice("operation", Vocabulary.OPERATIONS),
                when.ioctl("ioctl"),
                time(when),
                when.block("offset").map(offset -> bounds(offset, Long.MAX_VALUE)),
                when.block("while").map(FaultReader::state),
                count(when, "nth"),
                count(when, "every"),
                count(when, "at most").orElse(FaultCondition.ANY_NUMBER),
                when.flag("perhaps").orElse(false));
        when.finish();
        return condition;
    }

    /** From the first moment on, and up to the second without it. */
    private static Bounds time(Parameters when) {
        long after = when.duration("after").orElse(0L);
        return when.duration("before")
                .map(before -> Bounds.until(after, before))
                .orElse(new Bounds(after, Bounds.GREATEST));
    }

    private static FaultCondition.State state(Parameters map) {
        map.require("value");
        String value = map.text("value").orElse("");
        return map.hasExactlyOne("is", "from")
                ? new FaultCondition.State(value, map.has("is") ? exactly(map) : bounds(map, Bounds.GREATEST))
                : new FaultCondition.State(value, unread(map));
    }

    private static Bounds exactly(Parameters map) {
        long is = map.unsigned("is", Bounds.GREATEST).orElse(0L);
        map.finish();
        return new Bounds(is, is);
    }

    private static Bounds unread(Parameters map) {
        map.ignoreTheRest();
        return Bounds.ANY;
    }

    private static Bounds bounds(Parameters map, long greatest) {
        Bounds bounds = new Bounds(
                map.unsigned("from", greatest).orElse(0L),
                map.unsigned("to", greatest).orElse(greatest));
        map.finish();
        return bounds;
    }

    private static OptionalInt count(Parameters when, String key) {
        Optional<Long> count = when.integer(key, 1, Integer.MAX_VALUE);
        return count.map(value -> OptionalInt.of(value.intValue())).orElse(OptionalInt.empty());
    }
}
