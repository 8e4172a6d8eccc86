package dev.gatehouse.topology;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies that nobody can change and that keep the order of the file, which Map.copyOf and Set.copyOf do not. */
final class Ordered {

    private Ordered() {}

    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    static <K, V> Map<K, V> joined(Map<K, V> first, Map<K, V> second) {
        Map<K, V> joined = new LinkedHashMap<>(first);
        second.forEach(joined::putIfAbsent);
        return joined;
    }

    static <K, V> Map<K, V> without(Map<K, V> map, Set<K> keys) {
        Map<K, V> left = new LinkedHashMap<>(map);
        left.keySet().removeAll(keys);
        return left;
    }

    static <E> Set<E> copy(Collection<E> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
