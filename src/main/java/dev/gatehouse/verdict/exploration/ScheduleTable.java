package dev.gatehouse.verdict.exploration;

import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A schedule to be shown: a column a strand, a row a step, the virtual time at the left.
 *
 * @param strands the names of the strands, in the order in which they begin
 * @param rows what they did, in order
 */
public record ScheduleTable(List<String> strands, List<Row> rows) {

    private static final int WIDTH = 44;
    private static final int TIME_WIDTH = 10;

    /**
     * A step, or several that the journal says nothing of.
     *
     * @param at the virtual time, in ticks
     * @param strand the number of the strand among those of the table, from 0
     * @param text what it did
     * @param preempts whether a strand that could have gone on had to let it go first
     * @param decides whether it is one of the two whose order decides
     */
    public record Row(long at, int strand, String text, boolean preempts, boolean decides) {}

    public ScheduleTable {
        strands = List.copyOf(strands);
        rows = List.copyOf(rows);
    }

    /** The table as text; a preemption is marked. */
    public String text() {
        Stream<String> lines = rows.stream().flatMap(this::lines);
        return Stream.concat(Stream.of(line("", strands)), lines)
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"));
    }

    private Stream<String> lines(Row row) {
        List<String> lines = new ArrayList<>();
        for (String part : wrapped(row.preempts() ? "! " + row.text() : row.text())) {
            List<String> cells = Stream.generate(() -> "").limit(strands.size()).collect(Collectors.toList());
            cells.set(row.strand(), part);
            lines.add(line(lines.isEmpty() ? Ticks.text(row.at()) : "", cells));
        }
        return lines.stream();
    }

    private static String line(String time, List<String> cells) {
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
