package dev.gatehouse.verdict;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a failing step says of the events before it, as a paragraph of its own: a summary leaves it to the report. */
public final class LastEvents {

    private static final String HEADING = "The last events:\n";
    private static final String BETWEEN = "\n\n";

    private LastEvents() {}

    /** The paragraph; empty where there are no events. */
    public static String of(String events) {
        return events.isEmpty() ? "" : HEADING + events;
    }

    /** A message without such paragraphs. */
    public static String without(String message) {
        return Stream.of(message.split(BETWEEN, -1))
                .filter(paragraph -> !paragraph.startsWith(HEADING))
                .collect(Collectors.joining(BETWEEN));
    }
}
