package dev.gatehouse.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a feature file, by lines; all its scenarios share it.
 *
 * <p>It keeps the text as it got it, which Cucumber keeps too, and not a string for each of ten thousand lines.
 */
public final class SourceText {

    /** That of a file that nobody has told. */
    public static final SourceText UNKNOWN = new SourceText("");

    private static final int AROUND = 4;
    private static final int MOST_LINES = 60;
    private static final List<String> FENCES = List.of("\"\"\"", "```");

    private final String text;

    /** Where each line begins. */
    private final int[] lines;

    public SourceText(String text) {
        this.text = text;
        this.lines = IntStream.iterate(0, at -> at < text.length(), this::next).toArray();
    }

    private int next(int line) {
        int end = end(line);
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    private int end(int line) {
        int end = line;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    boolean isKnown() {
        return lines.length > 0;
    }

    String line(int number) {
        boolean isThere = number >= 1 && number <= lines.length;
        return isThere ? text.substring(lines[number - 1], end(lines[number - 1])) : "";
    }

    /** The table or doc string below a step, without its indentation; nothing where there is none. */
    List<String> argument(int step) {
        List<String> found = new ArrayList<>();
        String first = line(step + 1).strip();
        boolean fenced = FENCES.stream().anyMatch(first::startsWith);
        for (int number = step + 1; number <= lines.length && found.size() < MOST_LINES; number++) {
            String line = line(number).strip();
            if (!fenced && !line.startsWith("|")) {
                break;
            }
            found.add(fenced ? unindented(number, step + 1) : line);
            if (fenced && number > step + 1 && FENCES.stream().anyMatch(line::startsWith)) {
                break;
            }
        }
        return found;
    }

    private String unindented(int number, int fence) {
        String whole = line(number);
        int indentation = line(fence).indexOf(line(fence).strip());
        int own = whole.length() - whole.stripLeading().length();
        return whole.substring(Math.min(indentation, own)).stripTrailing();
    }

    /** The first line to show around a scenario and its steps. */
    int from(int scenario) {
        return Math.max(1, scenario - AROUND);
    }

    /** The last one. */
    int to(int lastStep) {
        return Math.min(lines.length, lastStep + argument(lastStep).size() + AROUND / 2);
    }
}
