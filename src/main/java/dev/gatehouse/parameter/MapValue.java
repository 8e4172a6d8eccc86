package dev.gatehouse.parameter;

import dev.gatehouse.source.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A map with texts as keys, in the order of the file. */
public record MapValue(Map<String, Entry> entries, SourceLocation place) implements Value {

    /** A key, with its own place, and its value. */
    public record Entry(TextValue key, Value value) {}

    public MapValue {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** A map that stands in no file. */
    public static MapValue of(Map<String, ? extends Value> values) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        values.forEach((key, value) -> entries.put(key, new Entry(TextValue.of(key), value)));
        return new MapValue(entries, SourceLocation.of(""));
    }

    /** The value of a key. */
    public Optional<Value> get(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    @Override
    public String kind() {
        return "a map";
    }
}
