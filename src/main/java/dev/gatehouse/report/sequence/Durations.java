package dev.gatehouse.report.sequence;

import dev.gatehouse.journal.Event;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What lasts longer than a row: requests that wait, calls that wait, states of targets. */
final class Durations {

    /** Something that has begun. */
    private record Open(Actor actor, Span.Kind kind, int row, long at, String words, String request) {}

    /** A state that a target came into. */
    private record Turn(int row, TargetState from, TargetState to, String reason) {}

    private final List<Row> rows;
    private final Map<String, Open> open = new LinkedHashMap<>();
    private final List<Span> closed = new ArrayList<>();
    private final Map<String, List<Turn>> turns = new LinkedHashMap<>();

    Durations(List<Row> rows) {
        this.rows = rows;
    }

    /** Something begins, a wait with the next row, a request's stay with the last one; {@code key} finds it again. */
    void begin(String key, Actor actor, Span.Kind kind, long at, String words, String request) {
        int row = kind == Span.Kind.BLOCKED ? rows.size() : Math.max(0, rows.size() - 1);
        open.put(key, new Open(actor, kind, row, at, words, request));
    }

    /** It ends with the next row. */
    void end(String key, long at) {
        Open begun = open.remove(key);
        if (begun != null) {
            closed.add(span(begun, rows.size(), begun.words() + ", " + Ticks.text(at - begun.at())));
        }
    }

    private static Span span(Open begun, int last, String label) {
        return new Span(begun.actor(), begun.kind(), begun.row(), last, label, begun.request());
    }

    void changed(Event.TargetChanged event) {
        String why = event.reason().isGiven() ? event.reason().toString() : "";
        turns.computeIfAbsent(event.target(), target -> new ArrayList<>())
                .add(new Turn(Math.max(0, rows.size() - 1), event.from(), event.to(), why));
    }

    /** All that lasts in some of the rows after the omitted ones, with numbers that count from the first of these. */
    List<Span> spans(int omitted, int last) {
        int end = Math.max(0, rows.size() - 1);
        Stream<Span> unfinished = open.values().stream().map(begun -> span(begun, end, begun.words() + ", to the end"));
        return Stream.concat(closed.stream(), unfinished)
                .filter(span -> span.last() >= omitted && span.first() <= omitted + last)
                .map(span -> new Span(
                        span.actor(),
                        span.kind(),
                        Math.max(0, span.first() - omitted),
                        Math.min(last, span.last() - omitted),
                        span.label(),
                        span.request()))
                .toList();
    }

    /** The states of all targets that take part. */
    List<Band> bands(List<Actor> actors, int omitted, int last) {
        return actors.stream()
                .filter(Actor::isTarget)
                .flatMap(target -> bands(target, omitted, last).stream())
                .toList();
    }

    private List<Band> bands(Actor target, int omitted, int last) {
        List<Turn> own = turns.getOrDefault(target.name(), List.of());
        List<Band> bands = new ArrayList<>();
        TargetState state = own.isEmpty() ? TargetState.STARTED : own.get(0).from();
        String reason = "";
        int from = 0;
        for (Turn turn : own) {
            if (turn.row() > omitted + last) {
                break;
            }
            int row = Math.max(0, turn.row() - omitted);
            if (row > from) {
                bands.add(new Band(target, state, from, row - 1, reason));
            }
            state = turn.to();
            reason = turn.reason();
            from = row;
        }
        bands.add(new Band(target, state, from, Math.max(from, last), reason));
        return bands;
    }
}
