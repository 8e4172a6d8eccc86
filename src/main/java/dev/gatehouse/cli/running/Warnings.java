package dev.gatehouse.cli.running;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.WriteEvent;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects what rules advise against in scenarios that need not fail for it. */
final class Warnings implements ConcurrentEventListener {

    private static final String BEGINNING = "warning of rule ";
    private static final String HEAD =
            "\nwarnings, which fail nothing; `gatehouse explain RULE` tells what to do instead:\n";

    private final SortedMap<String, SortedSet<String>> scenariosByRule = new TreeMap<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(WriteEvent.class, this::written);
    }

    private synchronized void written(WriteEvent event) {
        if (event.getText().startsWith(BEGINNING)) {
            String rule = event.getText().substring(BEGINNING.length()).split(" ", 2)[0];
            scenariosByRule
                    .computeIfAbsent(rule, key -> new TreeSet<>())
                    .add(event.getTestCase().getName());
        }
    }

    /** A line a rule, in order, after an empty line and a heading; empty where there is no warning. */
    synchronized String text() {
        return scenariosByRule.isEmpty()
                ? ""
                : scenariosByRule.entrySet().stream()
                        .map(entry -> "  " + entry.getKey() + " in " + listed(entry.getValue()))
                        .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String listed(SortedSet<String> scenarios) {
        String first = "\"" + scenarios.first() + "\"";
        int more = scenarios.size() - 1;
        return more == 0 ? first : first + " and " + more + " more";
    }
}
