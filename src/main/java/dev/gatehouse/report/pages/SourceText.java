package dev.gatehouse.report.pages;

import java.util.ArrayList;
import java.util.List;

/** The text of a feature file, by lines; all its scenarios share it. */
public final class SourceText {

    /** That of a file that nobody has told. */
    public static final SourceText UNKNOWN = new SourceText("");

    private static final int AROUND = 4;
    private static final int MOST_LINES = 60;
    private static final List<String> FENCES = List.of("\"\"\"", "```");

    private final List<String> lines;

    public SourceText(String text) {
        this.lines = text.lines().toList();
    }

    boolean isKnown() {
        return !lines.isEmpty();
    }

    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The table or doc string below a step, without its indentation; nothing where there is none. */
    List<String> argument(int step) {
        List<String> found = new ArrayList<>();
        String first = line(step + 1).strip();
        boolean fenced = FENCES.stream().anyMatch(first::startsWith);
        for (int number = step + 1; number <= lines.size() && found.size() < MOST_LINES; number++) {
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
        return Math.min(lines.size(), lastStep + argument(lastStep).size() + AROUND / 2);
    }
}
