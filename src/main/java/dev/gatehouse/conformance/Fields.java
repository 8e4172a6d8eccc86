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
record Fields(Map<String, Object> values) {

    /** An object of names and values by turns. */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean isNull(String name) {
        return values.get(name) == null;
    }

    String text(String name) {
        return as(name, String.class);
    }

    String text(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    boolean is(String name) {
        return is(name, false);
    }

    boolean is(String name, boolean otherwise) {
        return has(name) ? as(name, Boolean.class) : otherwise;
    }

    long number(String name, long otherwise) {
        return has(name) ? as(name, Long.class) : otherwise;
    }

    NtStatus status(String name, NtStatus otherwise) {
        return has(name) ? NtStatus.parse(text(name)).orElseThrow(() -> notA(name, "status")) : otherwise;
    }

    @SuppressWarnings("unchecked")
    Fields object(String name) {
        return new Fields(as(name, Map.class));
    }

    @SuppressWarnings("unchecked")
    List<Object> list(String name) {
        return as(name, List.class);
    }

    @SuppressWarnings("unchecked")
    List<Fields> objects(String name) {
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
