package dev.gatehouse.report.sequence;

import dev.gatehouse.journal.Event;
import dev.gatehouse.report.sequence.Row.Shape;
import dev.gatehouse.topology.Topology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the records of a journal into rows: what belongs together becomes one arrow. */
final class SequenceReader {

    private static final String STARTS = "starts";
    private static final String TIME_OUT = "time-out of ";

    private final List<StepMark> marks;
    private final Cast cast;
    private final Requests requests;
    private final Durations durations;
    private final Calls calls;
    private final Map<Class<?>, Consumer<Event>> readers = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private List<Event> events = List.of();
    private int at;

    SequenceReader(Optional<Topology> topology, List<StepMark> marks) {
        this.marks = marks;
        this.cast = new Cast(topology);
        this.durations = new Durations(rows);
        this.requests = new Requests(this, cast, durations);
        this.calls = new Calls(this, cast, durations);
        requests.register(readers);
        calls.register(readers);
        on(Event.CallbackCalled.class, e -> remark(cast.find(e.driver()), e.callback()));
        on(Event.CallbackReturned.class, this::returned);
        on(Event.TimerFired.class, this::fired);
        on(Event.Plugged.class, e -> remark(cast.manager(), e.text()));
        on(Event.DeviceChanged.class, e -> remark(cast.find(e.device()), e.what()));
        on(Event.Printed.class, e -> remark(cast.find(e.driver()), "prints: " + e.what()));
        on(Event.RuleBroken.class, e -> alarm(cast.findOrManager(e.culprit()), "rule " + e.rule() + " broken"));
        on(Event.Warned.class, e -> remark(cast.findOrManager(e.culprit()), "warning: " + e.rule()));
        on(Event.DebuggerBroke.class, e -> alarm(cast.findOrManager(e.subject()), e.what()));
        on(Event.Bugcheck.class, e -> alarm(cast.manager(), e.text()));
        on(Event.TargetChanged.class, durations::changed);
    }

    private <E extends Event> void on(Class<E> kind, Consumer<E> reader) {
        readers.put(kind, event -> reader.accept(kind.cast(event)));
    }

    List<Sequence> read(List<Event> all) {
        events = all;
        int from = firstAfterStart();
        for (at = from; at < events.size(); at++) {
            Event event = events.get(at);
            readers.getOrDefault(event.getClass(), other -> {}).accept(event);
        }
        return pieces();
    }

    /** The stacks start in the step that builds them; what a target was by then it is at the beginning. */
    private int firstAfterStart() {
        return marks.stream()
                .filter(mark -> events.subList(clamped(mark.first()), clamped(mark.end())).stream()
                        .anyMatch(SequenceReader::isStart))
                .findFirst()
                .map(mark -> clamped(mark.end()))
                .orElse(0);
    }

    private int clamped(int index) {
        return Math.min(index, events.size());
    }

    private static boolean isStart(Event event) {
        return event instanceof Event.Plugged plugged && plugged.what().equals(STARTS);
    }

    private void returned(Event.CallbackReturned e) {
        if (!e.result().isEmpty() && !e.result().equals("STATUS_SUCCESS")) {
            remark(cast.find(e.driver()), e.callback() + " returns " + e.result());
        }
    }

    /** That of a request is told by what it cancels. */
    private void fired(Event.TimerFired e) {
        if (!e.timer().startsWith(TIME_OUT)) {
            remark(cast.find(e.timer()), e.text());
        }
    }

    void remark(Actor actor, String label) {
        add(Shape.NOTE, actor, actor, Optional.empty(), label, "");
    }

    void alarm(Actor actor, String label) {
        add(Shape.ALARM, actor, actor, Optional.empty(), label, "");
    }

    /** Adds a row for the record that is being read. */
    void add(Shape shape, Actor from, Actor to, Optional<Actor> via, String label, String request) {
        Event event = events.get(at);
        rows.add(new Row(event.at(), at, event.lane(), shape, from, to, via, label, event.text(), request));
    }

    /** The record after the one that is being read, which the reader may pass over with {@link #skip}. */
    Optional<Event> next() {
        return at + 1 < events.size() ? Optional.of(events.get(at + 1)) : Optional.empty();
    }

    void skip() {
        at++;
    }

    /** How many rows there are so far: the number of the next. */
    int row() {
        return rows.size();
    }

    /** Whoever does something, or has something that lasts. */
    private static Set<Actor> present(List<Row> rows, List<Span> spans) {
        return Stream.concat(
                        rows.stream()
                                .flatMap(row -> Stream.concat(Stream.of(row.from(), row.to()), row.via().stream())),
                        spans.stream().map(Span::actor))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Sequence> pieces() {
        List<String> names = Sequence.requests(rows);
        Deque<Sequence> pieces = new ArrayDeque<>();
        int end = rows.size();
        do {
            int first = Math.max(0, end - Sequence.MAX_ROWS);
            pieces.addFirst(piece(first, end, names));
            end = first;
        } while (end > 0);
        return List.copyOf(pieces);
    }

    private Sequence piece(int first, int end, List<String> names) {
        List<Row> shown = rows.subList(first, end);
        int last = Math.max(0, shown.size() - 1);
        List<Span> spans = durations.spans(first, last);
        List<Actor> actors = cast.sorted(present(shown, spans));
        return new Sequence(
                actors,
                shown,
                spans,
                durations.bands(actors, first, last),
                first,
                Sequence.choices(shown, marks),
                marks,
                names);
    }
}
