package dev.gatehouse.source;

import java.util.List;
import java.util.regex.Pattern;

/** The lines of one user's file, to be shown beside what is wrong in them. */
public record SourceText(String file, List<String> lines) {

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    public SourceText {
        lines = List.copyOf(lines);
    }

    /** Splits a text into its lines. */
    public static SourceText of(String file, String text) {
        return new SourceText(file, List.of(BREAK.split(text, -1)));
    }

    /** A file of which there is no line to show. */
    public static SourceText none(String file) {
        return new SourceText(file, List.of());
    }

    /** The line of that number, from 1; empty if there is none. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
