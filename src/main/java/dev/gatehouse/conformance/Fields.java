package dev.gatehouse.conformance;

import dev.gatehouse.wdk.NtStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a JSON object, read as what they should be.
 *
 * <p>A field that is missing and has no default, or is something else, is an {@link IllegalArgumentException}.
 */
public record Fields(Map<String, Object> values) {

    /** An object of names and values by turns. */
    public static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean isNull(String name) {
        return values.get(name) == null;
    }

    public String text(String name) {
        return as(name, String.class);
    }

    public String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    public boolean is(String name) {
        return is(name, false);
    }

    public boolean is(String name, boolean otherwise) {
        return has(name) ? as(name, Boolean.class) : otherwise;
    }

    public long number(String name, long otherwise) {
        return has(name) ? as(name, Long.class) : otherwise;
    }

    public NtStatus status(String name, NtStatus otherwise) {
        return has(name) ? NtStatus.parse(text(name)).orElseThrow(() -> notA(name, "status")) : otherwise;
    }

    @SuppressWarnings("unchecked")
    public Fields object(String name) {
        return new Fields(as(name, Map.class));
    }

    @SuppressWarnings("unchecked")
    public List<Object> list(String name) {
        return as(name, List.class);
    }

    @SuppressWarnings("unchecked")
    public List<Fields> objects(String name) {
        if (!list(name).stream().allMatch(Map.class::isInstance)) {
            throw notA(name, "list of objects");
        }
        return list(name).stream()
                .map(object -> new Fields((Map<String, Object>) object))
                .toList();
    }

    private <T> T as(String name, Class<T> type) {
        if (!type.isInstance(values.get(name))) {
            throw notA(name, type.getSimpleName());
        }
        return type.cast(values.get(name));
    }

    private IllegalArgumentException notA(String name, String type) {
        return new IllegalArgumentException("expected the field \"" + name + "\" to be a " + type + ", found "
                + (has(name) ? Json.text(values.get(name)) : "none"));
    }
}
