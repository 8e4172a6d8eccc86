package dev.gatehouse.report.spool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that many scenarios have, each of them once. */
final class Shared<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int number(T value) {
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known == null) {
            values.add(value);
        }
        return known == null ? values.size() - 1 : known;
    }

    T value(int number) {
        return values.get(number);
    }
}
