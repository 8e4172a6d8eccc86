package dev.gatehouse.verdict.exploration;

import java.util.List;

/**
 * A step as the feature has it.
 *
 * @param line the line of the step, from 1
 * @param keyword the keyword as written, without spaces around it
 * @param text the step without its keyword
 * @param below what stands below it, a line each: the doc string, or the rows of the table
 */
public record StepWords(int line, String keyword, String text, List<String> below) {

    public StepWords {
        below = List.copyOf(below);
    }

    /** A row of a table as one line. */
    public static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** The step as written. */
    public String sentence() {
        return keyword + " " + text;
    }

    /** What it says, whatever its keyword and its line: the part of it that a schedule depends on. */
    public String meaning() {
        return below.isEmpty() ? text : text + "\n  " + String.join("\n  ", below);
    }
}
