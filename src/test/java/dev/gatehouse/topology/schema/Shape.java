package dev.gatehouse.topology.schema;

import dev.gatehouse.topology.schema.KeyPage.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema of one map, while it is put together: its keys, and which of them go with which. */
final class Shape {

    private final Map<String, Map<String, Object>> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private final Map<String, Object> needs = new LinkedHashMap<>();
    private final Map<String, Set<String>> excluded = new LinkedHashMap<>();
    private final List<Object> conditions = new ArrayList<>();
    private final Map<String, Object> more = new LinkedHashMap<>();
    private boolean open;

    Shape(List<Row> rows, Forms forms) {
        rows.forEach(row -> add(row, forms));
    }

    private void add(Row row, Forms forms) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", row.description());
        schema.putAll(forms.of(row));
        properties.put(row.key(), schema);
        if (row.isNeeded()) {
            required.add(row.key());
        }
    }

    /** Lets there be other keys, where something else knows them. */
    Shape open() {
        open = true;
        return this;
    }

    Shape oneOrMore(String... keys) {
        conditions.add(anyOf(keys));
        return this;
    }

    Shape exactlyOne(String... keys) {
        return oneOrMore(keys).atMostOne(keys);
    }

    Shape atMostOne(String... keys) {
        for (String key : keys) {
            excludes(key, Stream.of(keys).filter(other -> !other.equals(key)).toArray(String[]::new));
        }
        return this;
    }

    /** With a key, others must be there. */
    Shape needs(String key, String... others) {
        needs.put(key, List.of(others));
        return this;
    }

    /** Each of some keys stands beside a certain other one only. */
    Shape beside(String key, String... others) {
        Stream.of(others).forEach(other -> needs(other, key));
        return this;
    }

    /** With a key, others must not be there. */
    Shape excludes(String key, String... others) {
        excluded.computeIfAbsent(key, any -> new LinkedHashSet<>()).addAll(List.of(others));
        return this;
    }

    /** Where a key has one of some values, something else holds too. */
    Shape when(String key, List<String> words, Map<String, Object> holds) {
        conditions.add(Forms.ordered("if", has(key, words), "then", holds));
        return this;
    }

    Shape with(String keyword, Object value) {
        more.put(keyword, value);
        return this;
    }

    Shape condition(Map<String, Object> schema) {
        conditions.add(schema);
        return this;
    }

    Map<String, Object> property(String key) {
        return properties.get(key);
    }

    Shape change(String key, Consumer<Map<String, Object>> change) {
        change.accept(property(key));
        return this;
    }

    List<String> keys() {
        return List.copyOf(properties.keySet());
    }

    static Map<String, Object> has(String key, List<String> words) {
        return Forms.ordered("properties", Map.of(key, Map.of("enum", words)), "required", List.of(key));
    }

    static Map<String, Object> without(String... keys) {
        return Map.of(
                "properties",
                Stream.of(keys)
                        .collect(Collectors.toMap(key -> key, key -> (Object) false, (a, b) -> a, LinkedHashMap::new)));
    }

    private static Map<String, Object> anyOf(String... keys) {
        return Map.of(
                "anyOf",
                Stream.of(keys).map(key -> Map.of("required", List.of(key))).toList());
    }

    Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        putUnlessEmpty(schema, "required", required);
        schema.put("properties", properties);
        if (!open) {
            schema.put("additionalProperties", false);
        }
        putUnlessEmpty(schema, "dependentRequired", needs);
        putUnlessEmpty(schema, "dependentSchemas", exclusions());
        putUnlessEmpty(schema, "allOf", conditions);
        schema.putAll(more);
        return schema;
    }

    private Map<String, Object> exclusions() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        excluded.forEach((key, others) -> schemas.put(key, without(others.toArray(String[]::new))));
        return schemas;
    }

    private static void putUnlessEmpty(Map<String, Object> schema, String keyword, Object value) {
        boolean empty = value instanceof List<?> list ? list.isEmpty() : ((Map<?, ?>) value).isEmpty();
        if (!empty) {
            schema.put(keyword, value);
        }
    }
}
