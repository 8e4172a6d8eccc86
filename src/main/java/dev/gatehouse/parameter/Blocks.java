package dev.gatehouse.parameter;

import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.wdk.IoControlCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the maps inside a map: one, a list of them, or some by name. */
final class Blocks {

    private Blocks() {}

    static Optional<Parameters> one(Cursor at, String key) {
        return at.value(key).flatMap(value -> map(at, value, at.what(key))).map(map -> reader(at, map, at.what(key)));
    }

    static List<Parameters> listed(Cursor at, String key) {
        List<Parameters> readers = new ArrayList<>();
        for (Value each : list(at, key, "a list of maps")) {
            String name = "entry " + (readers.size() + 1) + " of " + at.what(key);
            map(at, each, name).ifPresent(map -> readers.add(reader(at, map, name)));
        }
        return List.copyOf(readers);
    }

    static List<Value> list(Cursor at, String key, String wanted) {
        Optional<Value> value = at.value(key);
        if (value.isPresent() && !(value.get() instanceof ListValue)) {
            at.wrongKind(value.get(), at.what(key), wanted);
        }
        return value.filter(ListValue.class::isInstance)
                .map(list -> ((ListValue) list).values())
                .orElse(List.of());
    }

    static Map<String, Parameters> named(Cursor at, String key, String kind) {
        Map<String, Parameters> readers = new LinkedHashMap<>();
        for (MapValue.Entry entry : entries(at, key)) {
            String owner = kind + " \"" + entry.key().text() + "\"";
            at.told(
                            Words.name(entry.key(), "a name in " + at.what(key)),
                            entry.key().spot())
                    .flatMap(name -> map(at, entry.value(), owner))
                    .ifPresent(map -> readers.put(entry.key().text(), child(at, entry, map, owner)));
        }
        return readers;
    }

    static Map<IoControlCode, Parameters> byIoctl(Cursor at, String key) {
        Map<IoControlCode, Parameters> readers = new LinkedHashMap<>();
        for (MapValue.Entry entry : entries(at, key)) {
            String owner = "I/O control code \"" + entry.key().text() + "\" of " + at.owner();
            at.told(
                            Words.ioctl(at.ioctls()).read(entry.key(), "a key of " + at.what(key)),
                            entry.key().spot())
                    .filter(code -> isNew(at, key, entry, code, readers.keySet()))
                    .ifPresent(code -> map(at, entry.value(), owner)
                            .ifPresent(map -> readers.put(code, child(at, entry, map, owner))));
        }
        return readers;
    }

    private static boolean isNew(
            Cursor at, String key, MapValue.Entry entry, IoControlCode code, Set<IoControlCode> before) {
        if (before.contains(code)) {
            at.page()
                    .error(
                            entry.key().spot(),
                            Complaint.of(ProblemCode.T116, "the code " + code + " stands twice in " + at.what(key))
                                    .expecting("one of the two"));
        }
        return !before.contains(code);
    }

    private static List<MapValue.Entry> entries(Cursor at, String key) {
        return at.value(key)
                .flatMap(value -> map(at, value, at.what(key)))
                .map(map -> List.copyOf(map.entries().values()))
                .orElse(List.of());
    }

    private static Optional<MapValue> map(Cursor at, Value value, String what) {
        if (value instanceof MapValue map) {
            return Optional.of(map);
        }
        return value instanceof TextValue text && text.isNothing()
                ? at.empty(text, what)
                : at.wrongKind(value, what, "a map");
    }

    private static Parameters reader(Cursor at, MapValue map, String owner) {
        return new Parameters(at.child(map, map.spot(), owner));
    }

    private static Parameters child(Cursor at, MapValue.Entry entry, MapValue map, String owner) {
        return new Parameters(at.child(map, entry.key().spot(), owner));
    }
}
