package dev.gatehouse.journal;

import dev.gatehouse.wdk.Ticks;
import java.util.List;
import java.util.stream.Collectors;

/** A journal as text: a line an event, with its virtual time and its lane. */
public final class JournalText {

    private JournalText() {}

    /** All events, each on a line of its own that ends in a line feed. */
    public static String of(List<Event> events) {
        return events.stream().map(JournalText::line).map(line -> line + "\n").collect(Collectors.joining());
    }

    /** One event: time right-aligned to 10 columns, lane left-aligned to 20, then its words. */
    public static String line(Event event) {
        return String.format("%10s  %-20s  %s", Ticks.text(event.at()), event.lane(), event.text());
    }
}
