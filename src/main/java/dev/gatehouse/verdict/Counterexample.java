package dev.gatehouse.verdict;

import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schedule that breaks something, to be shown: a column a lane, a row a step, the virtual time at the left.
 *
 * @param steps the steps in order
 * @param preemptions how often a lane that could have gone on had to let another go first
 * @param passesOtherwise whether nothing breaks where the last change of lanes is left out
 */
public record Counterexample(List<TrailStep> steps, int preemptions, boolean passesOtherwise) {

    private static final int WIDTH = 44;
    private static final int TIME_WIDTH = 10;

    public Counterexample {
        steps = List.copyOf(steps);
    }

    /** The one pair of steps whose order decides, as a sentence; empty where the default schedule does it. */
    public Optional<String> sentence() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).instead().isPresent()) {
                return Optional.of(sentence(i));
            }
        }
        return Optional.empty();
    }

    private String sentence(int first) {
        TrailStep early = steps.get(first);
        String overtaken = early.instead().orElseThrow();
        String late = steps.subList(first, steps.size()).stream()
                .filter(step -> step.lane().equals(overtaken))
                .findFirst()
                .map(step -> said(step))
                .orElse("\"" + overtaken + "\" goes on");
        return said(early) + " before " + late + (passesOtherwise ? "; the other way round nothing breaks" : "");
    }

    private static String said(TrailStep step) {
        return "\"" + step.lane() + "\" takes its step (" + step.text() + ")";
    }

    /** The table, a line a row; steps of one lane that the journal says nothing of share a row. */
    public String table() {
        List<String> lanes = steps.stream().map(TrailStep::lane).distinct().toList();
        List<String> rows = new ArrayList<>();
        rows.add(row("", lanes));
        for (int i = 0; i < steps.size(); ) {
            int quiet = quietFrom(i);
            TrailStep step = steps.get(i);
            String text = quiet > 1 ? quiet + " steps: " + step.kind() + " …" : step.text();
            String marked = step.preempts() ? "! " + text : text;
            rows.addAll(cells(Ticks.text(step.at()), lanes.indexOf(step.lane()), lanes.size(), marked));
            i += Math.max(1, quiet);
        }
        return rows.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
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
        boolean chosen = step.instead().isPresent() && !isFirst;
        return step.lane().equals(first.lane())
                && step.at() == first.at()
                && step.events().isEmpty()
                && !chosen;
    }

    private static List<String> cells(String time, int lane, int lanes, String text) {
        List<String> rows = new ArrayList<>();
        for (String line : wrapped(text)) {
            List<String> cells = Stream.generate(() -> "").limit(lanes).collect(Collectors.toList());
            cells.set(lane, line);
            rows.add(row(rows.isEmpty() ? time : "", cells));
        }
        return rows;
    }

    private static String row(String time, List<String> cells) {
        return padded(time, TIME_WIDTH)
                + cells.stream().map(cell -> padded(cell, WIDTH)).collect(Collectors.joining("| "));
    }

    private static String padded(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    /** Cut at blanks, where there are any. */
    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() >= WIDTH) {
            int blank = rest.lastIndexOf(' ', WIDTH - 1);
            int end = blank > 0 ? blank : WIDTH - 1;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }
}
