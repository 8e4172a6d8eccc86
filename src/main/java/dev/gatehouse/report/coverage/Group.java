package dev.gatehouse.report.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A part of the model.
 *
 * @param name its name in files and options
 * @param items what there is of it, sorted by name
 */
public record Group(String name, List<Item> items) {

    private static final int ALL = 100;

    /**
     * Something that a run can exercise.
     *
     * @param times how often the run did
     * @param outcomes what came of it, and how often; empty where there is one outcome only
     */
    public record Item(String name, long times, Map<String, Long> outcomes) {

        public Item {
            outcomes = new TreeMap<>(outcomes);
        }

        Item and(Item other) {
            Map<String, Long> joined = new TreeMap<>(outcomes);
            other.outcomes.forEach((outcome, count) -> joined.merge(outcome, count, Long::sum));
            return new Item(name, times + other.times, joined);
        }
    }

    public Group {
        items = List.copyOf(items);
    }

    /** How many of its items the run has exercised. */
    public long met() {
        return items.stream().filter(item -> item.times() > 0).count();
    }

    /** The same as a percentage, rounded down; all of nothing is all. */
    public int percent() {
        return items.isEmpty() ? ALL : (int) (met() * ALL / items.size());
    }

    Group and(Group other) {
        Map<String, Item> joined = new TreeMap<>();
        items.forEach(item -> joined.put(item.name(), item));
        other.items.forEach(item -> joined.merge(item.name(), item, Item::and));
        return new Group(name, new ArrayList<>(joined.values()));
    }
}
