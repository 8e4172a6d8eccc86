package dev.gatehouse.source;

import java.util.Locale;

/** A source line with its number, and a caret below what is meant; columns count code points. */
final class Excerpt {

    /** Longer lines are cut to a window of this many characters around the caret. */
    private static final int WIDTH = 110;

    private static final int BEFORE_CARET = 60;
    private static final String CUT = "...";

    private Excerpt() {}

    static String of(String line, SourceLocation place, int length) {
        int[] points = line.codePoints().map(Excerpt::printable).toArray();
        int column = Math.min(Math.max(place.column() - 1, 0), points.length);
        int start = points.length <= WIDTH ? 0 : Math.max(0, column - BEFORE_CARET);
        int end = Math.min(points.length, start + WIDTH);
        String head = start == 0 ? "" : CUT;
        String shown = head + new String(points, start, end - start) + (end < points.length ? CUT : "");
        int carets = Math.max(1, Math.min(length, end - column));
        return String.format(Locale.ROOT, "%5d | %s%n      | ", place.line(), shown)
                        .replace("\r\n", "\n")
                + padding(points, start, column, head)
                + "^".repeat(carets);
    }

    private static String padding(int[] points, int start, int column, String head) {
        StringBuilder padding = new StringBuilder(" ".repeat(head.length()));
        for (int i = start; i < column; i++) {
            padding.append(points[i] == '\t' ? '\t' : ' ');
        }
        return padding.toString();
    }

    private static int printable(int point) {
        return Character.isISOControl(point) && point != '\t' ? '\uFFFD' : point;
    }
}
