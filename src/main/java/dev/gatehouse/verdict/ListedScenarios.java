package dev.gatehouse.verdict;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Scenarios in a list, sorted. */
record ListedScenarios(List<ScenarioResult> list, Totals totals) implements Scenarios {

    ListedScenarios(List<ScenarioResult> list) {
        this(list, Totals.of(list));
    }

    @Override
    public Iterator<ScenarioResult> iterator() {
        return list.iterator();
    }

    @Override
    public Stream<ScenarioResult> stream() {
        return list.stream();
    }

    @Override
    public Stream<ScenarioResult> notable() {
        return list.stream().filter(scenario -> !scenario.isPlain());
    }
}
