package dev.gatehouse.topology.yaml.document;

import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.source.SourceText;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;

/** From SnakeYAML's marks, which count from 0, to places; lines end where SnakeYAML ends them. */
final class Marks {

    private static final Pattern BREAK = Pattern.compile("\r\n|[\r\n\u0085\u2028\u2029]");

    private Marks() {}

    static SourceText source(String file, String text) {
        return new SourceText(file, List.of(BREAK.split(text, -1)));
    }

    static SourceLocation place(String file, Mark mark) {
        return new SourceLocation(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The place behind the last character of a text. */
    static SourceLocation end(String file, String text) {
        return after(SourceLocation.of(file), text);
    }

    /** The place that a text that starts at a place leads to. */
    static SourceLocation after(SourceLocation start, String text) {
        String[] lines = BREAK.split(text, -1);
        String last = lines[lines.length - 1];
        int width = last.codePointCount(0, last.length());
        return new SourceLocation(
                start.file(), start.line() + lines.length - 1, lines.length == 1 ? start.column() + width : width + 1);
    }
}
