package dev.gatehouse.report;

import dev.gatehouse.report.markup.Visible;
import java.util.List;

/** One line out of a message, for lists. */
final class Cause {

    /** The longest cause, in characters. */
    static final int MAX_LENGTH = 240;

    private Cause() {}

    /** Returns the first line that says something; what a check writes on several lines is put together. */
    static String of(String message) {
        List<String> lines =
                message.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return shortened(Visible.line(lines.isEmpty() ? "no message" : joined(lines)));
    }

    private static String joined(List<String> lines) {
        int expected = lines.get(0).startsWith("Expected: ") ? 0 : 1;
        boolean hamcrest = lines.size() > expected + 1
                && lines.get(expected).startsWith("Expected: ")
                && lines.get(expected + 1).startsWith("but: ");
        return hamcrest ? hamcrest(lines, expected) : ours(lines);
    }

    /** What Gatehouse's own checks say on three lines: what it is about, what was expected, what was. */
    private static String ours(List<String> lines) {
        boolean all = lines.size() > 2
                && lines.get(1).startsWith("expected: ")
                && lines.get(2).startsWith("was: ");
        return all
                ? lines.get(0) + ": " + lines.get(1).replaceFirst(": ", " ") + ", " + was(lines.get(2))
                : lines.get(0);
    }

    private static String was(String line) {
        return "was " + line.substring("was: ".length()).strip();
    }

    private static String hamcrest(List<String> lines, int expected) {
        String reason = expected == 0 ? "expected " : lines.get(0) + ": expected ";
        String was = lines.get(expected + 1).substring("but: ".length());
        return reason + lines.get(expected).substring("Expected: ".length()) + ", but " + was;
    }

    private static String shortened(String line) {
        return line.length() <= MAX_LENGTH
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MAX_LENGTH) - 1)) + "…";
    }
}
