package dev.gatehouse.matcher;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a pattern of bytes, line by line.
 *
 * <pre>
 * line   = [offset two-spaces] { byte } [ ("#" | "|") anything ]
 * offset = 4 or 8 hex digits
 * byte   = one [ "*" count ]
 * one    = 2 hex digits | "??" | ".." | "[" 2 hex digits "-" 2 hex digits "]"
 * </pre>
 */
final class HexReader {

    private static final Pattern MARGIN = Pattern.compile("\\s*([0-9A-Fa-f]{8}|[0-9A-Fa-f]{4})(\\s{2,}(?=\\S)|\\s*$)");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern REPEATED = Pattern.compile("(\\S+)\\*(\\d{1,6})");
    private static final Pattern RANGE = Pattern.compile("\\[([0-9A-Fa-f]{2})-([0-9A-Fa-f]{2})]");
    private static final Pattern BYTE = Pattern.compile("[0-9A-Fa-f]{2}");
    private static final Pattern DIGITS = Pattern.compile("[0-9A-Fa-f]+");
    private static final int LONGEST_QUOTE = 24;

    private int[] cells = new int[64];
    private int size;
    private int line;

    int[] read(String text) throws HexPatternException {
        for (String row : text.split("\\R", -1)) {
            line++;
            readRow(withoutRemark(row));
        }
        if (size == 0) {
            throw new HexPatternException(1, 1, "no byte stands here; write at least one, such as 00 or ??");
        }
        return Arrays.copyOf(cells, size);
    }

    private static String withoutRemark(String row) {
        int comment = row.indexOf('#');
        int column = row.indexOf('|');
        int end = Math.min(comment < 0 ? row.length() : comment, column < 0 ? row.length() : column);
        return row.substring(0, end);
    }

    private void readRow(String row) throws HexPatternException {
        Matcher margin = MARGIN.matcher(row);
        boolean hasMargin = margin.lookingAt() && isMargin(margin);
        Matcher word = WORD.matcher(row);
        for (int at = hasMargin ? margin.end() : 0; word.find(at); at = word.end()) {
            addAll(word.group(), word.start() + 1);
        }
    }

    /** A right offset may stand alone, as at the end of many a dump; a wrong one alone is taken for bytes. */
    private boolean isMargin(Matcher margin) throws HexPatternException {
        boolean isRight = Long.parseLong(margin.group(1), 16) == size;
        if (!isRight && margin.end() < margin.regionEnd()) {
            String what = "offset " + margin.group(1) + ", but this line starts at offset " + HexDump.offset(size);
            throw new HexPatternException(line, margin.start(1) + 1, what);
        }
        return isRight;
    }

    private void addAll(String word, int column) throws HexPatternException {
        Matcher repeated = REPEATED.matcher(word);
        boolean many = repeated.matches();
        int times = many ? Integer.parseInt(repeated.group(2)) : 1;
        for (int i = 0; i < times; i++) {
            add(many ? repeated.group(1) : word, column);
        }
    }

    private void add(String word, int column) throws HexPatternException {
        if (size == HexPattern.MAX_BYTES) {
            throw new HexPatternException(line, column, "more than " + HexPattern.MAX_BYTES + " bytes");
        }
        if (size == cells.length) {
            cells = Arrays.copyOf(cells, size * 2);
        }
        cells[size] = cell(word, column);
        size++;
    }

    private int cell(String word, int column) throws HexPatternException {
        if (word.equals("??") || word.equals("..")) {
            return HexPattern.ANY;
        }
        if (BYTE.matcher(word).matches()) {
            return Integer.parseInt(word, 16);
        }
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            return HexCell.range(Integer.parseInt(range.group(1), 16), Integer.parseInt(range.group(2), 16));
        }
        throw new HexPatternException(line, column, quoted(word) + " is no byte: " + advice(word));
    }

    private static String advice(String word) {
        if (word.startsWith("0x") || word.startsWith("0X")) {
            return "write two hex digits without 0x";
        }
        if (word.contains("?") || word.contains(".")) {
            return "?? stands for one whole byte";
        }
        if ((word.length() == 4 || word.length() == 8) && DIGITS.matcher(word).matches()) {
            return "write two hex digits a byte with spaces between, or two spaces after an offset";
        }
        return "write two hex digits, or ?? for any byte";
    }

    private static String quoted(String word) {
        return '"' + (word.length() > LONGEST_QUOTE ? word.substring(0, LONGEST_QUOTE) + "..." : word) + '"';
    }
}
