package dev.gatehouse.report.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The text of a feature file, by lines; all its scenarios share it.
 *
 * <p>It keeps the text as it got it, which Cucumber keeps too, and neither a string nor a number for each of ten
 * thousand lines.
 */
public final class SourceText {

    /** That of a file that nobody has told. */
    public static final SourceText UNKNOWN = new SourceText("");

    private static final int AROUND = 4;
    private static final int STRIDE = 16;
    private static final int MOST_LINES = 60;
    private static final List<String> FENCES = List.of("\"\"\"", "```");

    private final String text;

    /** Where every 16th line begins, from the first one on. */
    private final int[] marks;

    private final int lines;
    private final boolean hasReturns;

    public SourceText(String text) {
        this.text = text;
        this.hasReturns = text.indexOf('\r') >= 0;
        int[] beginnings =
                IntStream.iterate(0, at -> at < text.length(), this::next).toArray();
        this.lines = beginnings.length;
        this.marks = IntStream.range(0, lines)
                .filter(line -> line % STRIDE == 0)
                .map(line -> beginnings[line])
                .toArray();
    }

    private int next(int line) {
        int end = end(line);
        return end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    private int end(int line) {
        int feed = text.indexOf('\n', line);
        int end = feed < 0 ? text.length() : feed;
        int carriage = hasReturns ? text.indexOf('\r', line) : end;
        return carriage < 0 ? end : Math.min(carriage, end);
    }

    boolean isKnown() {
        return lines > 0;
    }

    String line(int number) {
        if (number < 1 || number > lines) {
            return "";
        }
        int at = marks[(number - 1) / STRIDE];
        for (int line = 0; line < (number - 1) % STRIDE; line++) {
            at = next(at);
        }
        return text.substring(at, end(at));
    }

    /** The table or doc string below a step, without its indentation; nothing where there is none. */
    List<String> argument(int step) {
        List<String> found = new ArrayList<>();
        String first = line(step + 1).strip();
        boolean fenced = FENCES.stream().anyMatch(first::startsWith);
        for (int number = step + 1; number <= lines && found.size() < MOST_LINES; number++) {
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
        return Math.min(lines, lastStep + argument(lastStep).size() + AROUND / 2);
    }
}
