package dev.gatehouse.cli;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.WriteEvent;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects what rules advise against in scenarios that need not fail for it. */
final class Warnings implements ConcurrentEventListener {

    private static final String BEGINNING = "warning of rule ";

    private final SortedSet<String> lines = Collections.synchronizedSortedSet(new TreeSet<>());

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(WriteEvent.class, this::written);
    }

    private void written(WriteEvent event) {
        if (event.getText().startsWith(BEGINNING)) {
            lines.add(event.getTestCase().getName() + ": " + event.getText());
        }
    }

    /** The warnings in order, a line each, after an empty line; empty where there are none. */
    String text() {
        return lines.isEmpty() ? "" : lines.stream().collect(Collectors.joining("\n", "\n", "\n"));
    }
}
