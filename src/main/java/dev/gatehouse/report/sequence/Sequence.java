package dev.gatehouse.report.sequence;

import dev.gatehouse.journal.Event;
import dev.gatehouse.topology.Topology;
import dev.gatehouse.wdk.TargetState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What happened between applications, drivers, targets and devices, a row each.
 *
 * @param actors the columns from left to right
 * @param omitted how many rows of the whole story come before the first
 * @param choices the rows at which another order was possible: things that happen at the same time change lanes there
 * @param marks which records each step has brought
 * @param requests the names of the requests in the whole story, in the order of their first rows
 */
public record Sequence(
        List<Actor> actors,
        List<Row> rows,
        List<Span> spans,
        List<Band> bands,
        int omitted,
        Set<Integer> choices,
        List<StepMark> marks,
        List<String> requests) {

    /** The most rows that are drawn in one piece. */
    static final int MAX_ROWS = 240;

    public Sequence {
        actors = List.copyOf(actors);
        rows = List.copyOf(rows);
        spans = List.copyOf(spans);
        bands = List.copyOf(bands);
        choices = Set.copyOf(choices);
        marks = List.copyOf(marks);
        requests = List.copyOf(requests);
    }

    /**
     * Reads a journal, and cuts what happened into pieces of the most rows that are drawn, counted from the end; at
     * least one, which may be empty.
     *
     * <p>What came before the first step's own records is the stacks' start, and left out.
     */
    public static List<Sequence> of(List<Event> events, Optional<Topology> topology, List<StepMark> marks) {
        return new SequenceReader(topology, marks).read(events);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The names of the requests in it, in the order of their first rows. */
    public List<String> ownRequests() {
        return requests(rows);
    }

    static List<String> requests(List<Row> rows) {
        return rows.stream()
                .map(Row::request)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** The line of the step that a row begins; nothing for the other rows of the step. */
    OptionalInt stepAt(int row) {
        return markOf(rows.get(row))
                .filter(mark -> row == 0 || !mark.has(rows.get(row - 1).event()))
                .map(mark -> OptionalInt.of(mark.line()))
                .orElse(OptionalInt.empty());
    }

    private Optional<StepMark> markOf(Row row) {
        return marks.stream().filter(mark -> mark.has(row.event())).findFirst();
    }

    /** The lane that a row changes to; nothing where it stays, or is the scenario's own. */
    String laneAt(int row) {
        String lane = rows.get(row).lane();
        boolean same = row > 0 && rows.get(row - 1).lane().equals(lane);
        return same || lane.equals("scenario") ? "" : lane;
    }

    /** The targets whose states are worth showing: those that were in more than one, or not Started. */
    List<Actor> moved() {
        List<Actor> moved = actors.stream()
                .filter(Actor::isTarget)
                .filter(target -> bands.stream()
                        .anyMatch(band -> band.target().equals(target) && band.state() != TargetState.STARTED))
                .toList();
        return moved.isEmpty()
                ? actors.stream().filter(Actor::isTarget).limit(1).toList()
                : moved;
    }

    /** Tells whether an instant of virtual time begins at a row. */
    boolean beginsInstant(int row) {
        return row == 0 || rows.get(row).at() != rows.get(row - 1).at();
    }

    /**
     * The rows at which another lane goes on within one step and one instant: another order was possible.
     *
     * <p>A call that was waited for goes on because of what came before it, and could not have gone on earlier.
     */
    static Set<Integer> choices(List<Row> rows, List<StepMark> marks) {
        return IntStream.range(1, rows.size())
                .filter(i -> isChoice(rows.get(i - 1), rows.get(i), marks))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static boolean isChoice(Row before, Row row, List<StepMark> marks) {
        return row.at() == before.at()
                && !row.lane().equals(before.lane())
                && row.shape() != Row.Shape.WAKE
                && marks.stream().anyMatch(mark -> mark.has(before.event()) && mark.has(row.event()));
    }
}
