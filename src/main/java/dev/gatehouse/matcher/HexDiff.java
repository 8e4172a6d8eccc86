package dev.gatehouse.matcher;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The difference between a pattern and bytes, in rows of 16: expected above actual, marks below.
 *
 * <p>Rows that fit are counted, not shown, and a text has at most {@link #MAX_LINES} lines.
 */
final class HexDiff {

    /** The most lines of a difference. */
    static final int MAX_LINES = 40;

    private static final int LINES_A_ROW = 4;
    private static final int MAX_ROWS = (MAX_LINES - 3) / LINES_A_ROW;
    private static final String LABELS = "          ";

    private final HexPattern expected;
    private final byte[] actual;
    private final int length;
    private final List<String> lines = new ArrayList<>();

    /** Compares as many bytes as {@code length}: all of both, or the pattern's only. */
    HexDiff(HexPattern expected, byte[] actual, int length) {
        this.expected = expected;
        this.actual = actual;
        this.length = length;
    }

    String text() {
        int[] wrong = IntStream.range(0, length).filter(this::differs).toArray();
        lines.add(summary(wrong));
        int[] rows = Arrays.stream(wrong).map(at -> at / HexDump.ROW).distinct().toArray();
        int next = 0;
        for (int row : Arrays.stream(rows).limit(MAX_ROWS).toArray()) {
            collapse(row - next);
            show(row * HexDump.ROW);
            next = row + 1;
        }
        end(next, rows.length - MAX_ROWS);
        return String.join("\n", lines);
    }

    private void end(int next, int hidden) {
        if (hidden > 0) {
            lines.add("… " + count(hidden, "more differing row") + " …");
        } else {
            collapse((length + HexDump.ROW - 1) / HexDump.ROW - next);
        }
    }

    private String summary(int[] wrong) {
        String what = count(wrong.length, "byte") + (wrong.length == 1 ? " differs" : " differ");
        String place = (wrong.length == 1 ? ", at offset 0x" : ", the first at offset 0x") + HexDump.offset(wrong[0]);
        String sizes = expected.size() == length && actual.length >= length
                ? " (of " + length + ")"
                : "; expected " + count(expected.size(), "byte") + ", was " + actual.length;
        return what + place + sizes;
    }

    private boolean differs(int at) {
        int is = actualCell(at);
        int should = expectedCell(at);
        return is == HexDump.MISSING ? should != HexDump.MISSING : !HexCell.fits(should, is);
    }

    private void show(int from) {
        int to = Math.min(from + HexDump.ROW, length);
        int[] should = IntStream.range(from, to).map(this::expectedCell).toArray();
        int[] is = IntStream.range(from, to).map(this::actualCell).toArray();
        String offset = HexDump.offset(from);
        lines.add(offset + "  expected  " + HexDump.row(should));
        lines.add(" ".repeat(offset.length()) + "  actual    " + HexDump.row(is));
        lines.add(" ".repeat(offset.length()) + "  " + LABELS + marks(from, to));
    }

    private String marks(int from, int to) {
        StringBuilder marks = new StringBuilder();
        IntStream.range(from, to).forEach(at -> marks.append(differs(at) ? "^^ " : "   "));
        return marks.toString().stripTrailing();
    }

    private void collapse(int rows) {
        if (rows > 0) {
            lines.add("… " + count(rows, "equal row") + " …");
        }
    }

    private int expectedCell(int at) {
        return at < expected.size() ? expected.cell(at) : HexDump.MISSING;
    }

    private int actualCell(int at) {
        return at < actual.length ? actual[at] & 0xFF : HexDump.MISSING;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
