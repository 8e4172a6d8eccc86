package dev.gatehouse.report.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** An object of the file; asking for what has another type throws, and tells that the file is none of ours. */
record Node(Map<String, Object> fields) {

    @SuppressWarnings("unchecked") // the cast of the map itself is checked; its keys are texts in any JSON
    Node(Object value) {
        this((Map<String, Object>) value);
    }

    Node object(String name) {
        return new Node(fields.get(name));
    }

    Optional<Node> optional(String name) {
        return Optional.ofNullable(fields.get(name)).map(Node::new);
    }

    List<Object> list(String name) {
        Object value = fields.getOrDefault(name, List.of());
        return new ArrayList<>((List<?>) value);
    }

    List<Node> objects(String name) {
        return list(name).stream().map(Node::new).toList();
    }

    List<String> strings(String name) {
        return list(name).stream().map(String.class::cast).toList();
    }

    Optional<String> text(String name) {
        return Optional.ofNullable((String) fields.get(name));
    }

    long number(String name) {
        return (Long) fields.get(name);
    }

    OptionalInt line(String name) {
        return fields.containsKey(name) ? OptionalInt.of(count(name, 0)) : OptionalInt.empty();
    }

    boolean is(String name) {
        return (Boolean) fields.getOrDefault(name, false);
    }

    int count(String name, int otherwise) {
        return Math.toIntExact((Long) fields.getOrDefault(name, (long) otherwise));
    }
}
