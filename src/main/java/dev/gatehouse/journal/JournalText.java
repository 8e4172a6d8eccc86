package dev.gatehouse.journal;

import dev.gatehouse.wdk.Ticks;
import java.util.List;
import java.util.stream.Collectors;

/** A journal as text: a line an event, with its virtual time and its lane. */
public final class JournalText {

    private static final int LANE = 20;

    private JournalText() {}

    /** All events, each on a line of its own that ends in a line feed; the columns are as wide as they have to be. */
    public static String of(List<Event> events) {
        int longest =
                events.stream().mapToInt(event -> event.lane().length()).max().orElse(0);
        return events.stream()
                .map(event -> line(event, Math.max(LANE, longest)) + "\n")
                .collect(Collectors.joining());
    }

    /** One event: time right-aligned to 10 columns, lane left-aligned to 20, then its words. */
    public static String line(Event event) {
        return line(event, LANE);
    }

    private static String line(Event event, int lane) {
        return String.format("%10s  %-" + lane + "s  %s", Ticks.text(event.at()), event.lane(), event.text());
    }
}
