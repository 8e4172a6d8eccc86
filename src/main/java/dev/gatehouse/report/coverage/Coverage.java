package dev.gatehouse.report.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run has exercised.
 *
 * @param groups the parts of the model, in the order in which they are shown
 */
public record Coverage(List<Group> groups) {

    /** What is done to targets, in each of their states. */
    public static final String CELLS = "cells";

    /** The rules for drivers. */
    public static final String RULES = "rules";

    /** The models of simulated devices. */
    public static final String MODELS = "models";

    /** What drivers call on targets and requests. */
    public static final String DDIS = "ddis";

    /** The steps that the run could use. */
    public static final String STEPS = "steps";

    private static final int ALL = 100;

    public Coverage {
        groups = List.copyOf(groups);
    }

    /** The part of that name. */
    public Optional<Group> group(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** How much of everything was exercised, as a percentage, rounded down. */
    public int percent() {
        int all = groups.stream().mapToInt(group -> group.items().size()).sum();
        long met = groups.stream().mapToLong(Group::met).sum();
        return all == 0 ? ALL : (int) (met * ALL / all);
    }

    /** What this run and another one have exercised together. */
    public Coverage and(Coverage other) {
        Map<String, Group> joined = new LinkedHashMap<>();
        groups.forEach(group -> joined.put(group.name(), group));
        other.groups.forEach(group -> joined.merge(group.name(), group, Group::and));
        return new Coverage(List.copyOf(joined.values()));
    }
}
