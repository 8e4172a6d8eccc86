package dev.gatehouse.conformance;

import dev.gatehouse.wdk.NtStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a JSON object, read as what they should be; a field that is absent has a default. */
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

    String text(String name) {
        return (String) values.get(name);
    }

    String text(String name, String otherwise) {
        return (String) values.getOrDefault(name, otherwise);
    }

    boolean is(String name) {
        return is(name, false);
    }

    boolean is(String name, boolean otherwise) {
        return (Boolean) values.getOrDefault(name, otherwise);
    }

    long number(String name, long otherwise) {
        return (Long) values.getOrDefault(name, otherwise);
    }

    NtStatus status(String name, NtStatus otherwise) {
        return has(name) ? NtStatus.parse(text(name)).orElseThrow() : otherwise;
    }

    @SuppressWarnings("unchecked")
    Fields object(String name) {
        return new Fields((Map<String, Object>) values.get(name));
    }

    boolean isNull(String name) {
        return values.get(name) == null;
    }

    @SuppressWarnings("unchecked")
    List<Fields> objects(String name) {
        return ((List<Map<String, Object>>) values.get(name))
                .stream().map(Fields::new).toList();
    }

    @SuppressWarnings("unchecked")
    List<Object> list(String name) {
        return (List<Object>) values.get(name);
    }
}
