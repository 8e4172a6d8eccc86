package dev.gatehouse.report;

import java.util.List;

/** One line out of a message, for lists. */
final class Cause {

    /** The longest cause, in characters. */
    static final int MAX_LENGTH = 240;

    private Cause() {}

    /** Returns the first line that says something; what Hamcrest and our steps write on two lines is put together. */
    static String of(String message) {
        List<String> lines =
                message.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return shortened(Visible.line(lines.isEmpty() ? "no message" : joined(lines)));
    }

    private static String joined(List<String> lines) {
        int expected = lines.get(0).startsWith("Expected: ") ? 0 : 1;
        if (compares(lines, expected, "Expected: ", "but: ")) {
            return hamcrest(lines, expected);
        }
        return compares(lines, 1, "expected: ", "was: ")
                ? lines.get(0) + ": " + lines.get(1) + "; " + lines.get(2).replaceFirst(" {2,}", " ")
                : lines.get(0);
    }

    /** Tells whether what was expected stands on one line and what was on the next. */
    private static boolean compares(List<String> lines, int expected, String first, String second) {
        return lines.size() > expected + 1
                && lines.get(expected).startsWith(first)
                && lines.get(expected + 1).startsWith(second);
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
