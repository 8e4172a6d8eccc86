package dev.gatehouse.report.markup;

import java.util.List;
import java.util.stream.Collectors;

/** Long texts cut to a number of lines, with a line that says how many are left out. */
public final class Excerpt {

    private Excerpt() {}

    /** The first lines. */
    public static String first(String text, int most) {
        List<String> lines = text.lines().toList();
        return lines.size() <= most
                ? text
                : joined(lines.subList(0, most)) + "\n" + left(lines.size() - most, "follow");
    }

    /** The last lines. */
    public static String last(String text, int most) {
        List<String> lines = text.lines().toList();
        int left = lines.size() - most;
        return left <= 0 ? text : left(left, "stand before") + "\n" + joined(lines.subList(left, lines.size()));
    }

    private static String joined(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    private static String left(int lines, String where) {
        return "… " + lines + " more lines " + where + " …";
    }
}
