package dev.gatehouse.verdict;

import dev.gatehouse.verdict.exploration.ScheduleTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A schedule that breaks something, to be shown: a column a lane, a row a step, the virtual time at the left.
 *
 * @param steps the steps in order
 * @param preemptions how often a lane that could have gone on had to let another go first
 * @param passesOtherwise whether nothing breaks where the last change of lanes, or the last decision, is left out
 */
public record Counterexample(List<TrailStep> steps, int preemptions, boolean passesOtherwise) {

    public Counterexample {
        steps = List.copyOf(steps);
    }

    /** The numbers of the two steps whose order decides; of one where what it decides does. */
    private record Pair(int first, OptionalInt second) {

        boolean has(int from, int to) {
            return (first >= from && first < to) || second.stream().anyMatch(late -> late >= from && late < to);
        }
    }

    /**
     * The one pair of steps whose order decides, or the step that decides by itself, as a sentence; empty where the
     * default schedule does it.
     */
    public Optional<String> sentence() {
        return pair().map(pair -> steps.get(pair.first()).decides() ? decision(pair) : order(pair));
    }

    private String order(Pair pair) {
        return said(steps.get(pair.first())) + " before " + late(pair)
                + (passesOtherwise ? "; the other way round nothing breaks" : "");
    }

    private String decision(Pair pair) {
        return said(steps.get(pair.first())) + ", which decides otherwise than by default"
                + (passesOtherwise ? "; decided as by default nothing breaks" : "");
    }

    private String late(Pair pair) {
        return pair.second().isPresent()
                ? said(steps.get(pair.second().getAsInt()))
                : "\"" + steps.get(pair.first()).instead().orElseThrow() + "\" goes on";
    }

    private static String said(TrailStep step) {
        return "\"" + step.lane() + "\" takes its step (" + step.text() + ")";
    }

    /** The last step that by default another lane would have taken, with the next one of that lane, or that decides. */
    private Optional<Pair> pair() {
        return IntStream.iterate(steps.size() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> steps.get(i).decides() || steps.get(i).instead().isPresent())
                .mapToObj(this::pairOf)
                .findFirst();
    }

    private Pair pairOf(int first) {
        TrailStep step = steps.get(first);
        return step.decides()
                ? new Pair(first, OptionalInt.empty())
                : new Pair(first, nextOf(step.instead().orElseThrow(), first));
    }

    private OptionalInt nextOf(String lane, int from) {
        return IntStream.range(from, steps.size())
                .filter(i -> steps.get(i).lane().equals(lane))
                .findFirst();
    }

    /** All steps; those of one lane that the journal says nothing of share a row. */
    public ScheduleTable table() {
        List<String> lanes = steps.stream().map(TrailStep::lane).distinct().toList();
        List<ScheduleTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); ) {
            int end = i + Math.max(1, quietFrom(i));
            rows.add(row(i, end, lanes.indexOf(steps.get(i).lane())));
            i = end;
        }
        return new ScheduleTable(lanes, rows);
    }

    /** The same as text, a line a row. */
    public String text() {
        return table().text();
    }

    private ScheduleTable.Row row(int from, int end, int lane) {
        TrailStep step = steps.get(from);
        String text = end - from > 1 ? (end - from) + " steps: " + step.kind() + " …" : step.text();
        boolean decides = pair().filter(pair -> pair.has(from, end)).isPresent();
        return new ScheduleTable.Row(step.at(), lane, text, step.preempts(), decides);
    }

    /** How many steps from here on are of the same lane at the same time, without an event or a change of lanes. */
    private int quietFrom(int from) {
        int to = from;
        while (to < steps.size() && isQuietWith(steps.get(from), steps.get(to), to == from)) {
            to++;
        }
        return to - from;
    }

    private static boolean isQuietWith(TrailStep first, TrailStep step, boolean isFirst) {
        boolean chosen = (step.instead().isPresent() || step.decides()) && !isFirst;
        return step.lane().equals(first.lane())
                && step.at() == first.at()
                && step.events().isEmpty()
                && !chosen;
    }
}
