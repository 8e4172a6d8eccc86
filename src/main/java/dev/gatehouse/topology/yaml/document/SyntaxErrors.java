package dev.gatehouse.topology.yaml.document;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in our form what SnakeYAML throws. */
final class SyntaxErrors {

    /** What helps against the commonest mistakes, by a part of SnakeYAML's words; the first that fits counts. */
    private static final List<Map.Entry<String, String>> HINTS = List.of(
            Map.entry("TAB", "blanks for indentation, as YAML takes no tabs there"),
            Map.entry("<block end>", "the same indentation as the lines above, or quotes around the value"),
            Map.entry(
                    "mapping values are not allowed",
                    "indentation like that above, or quotes around a value with a colon"),
            Map.entry("',' or '}'", "a comma, or a brace that closes the map"),
            Map.entry("',' or ']'", "a comma, or a bracket that closes the list"),
            Map.entry("undefined alias", "an anchor of that name above, as &name"),
            Map.entry("unknown escape character", "single quotes or none, where a backslash is only a backslash"),
            Map.entry("unexpected end of stream", "a quote that closes the text"),
            Map.entry("cannot start any token", "quotes around the value"));

    private SyntaxErrors() {}

    static void report(YAMLException error, String text, Page page) {
        if (error instanceof MarkedYAMLException marked) {
            report(marked, page);
        } else if (error instanceof ReaderException reader) {
            report(reader, text, page);
        } else {
            page.error(
                    new Spot(SourceLocation.of(page.source().file()), 1),
                    Complaint.of(ProblemCode.T121, oneLine(error.getMessage())));
        }
    }

    private static void report(MarkedYAMLException error, Page page) {
        String file = page.source().file();
        Mark mark = error.getProblemMark() == null ? error.getContextMark() : error.getProblemMark();
        String problem = oneLine(Optional.ofNullable(error.getProblem()).orElse("this is not YAML"));
        Complaint complaint = Complaint.of(ProblemCode.T121, problem + context(error, mark, file));
        page.error(
                new Spot(Marks.place(file, mark), 1),
                hint(problem).map(complaint::expecting).orElse(complaint));
    }

    private static String context(MarkedYAMLException error, Mark mark, String file) {
        if (error.getContext() == null) {
            return "";
        }
        String context = ", " + oneLine(error.getContext());
        Mark start = error.getContextMark();
        return start == null || start.getIndex() == mark.getIndex()
                ? context
                : context + " that starts at " + Marks.place(file, start);
    }

    private static Optional<String> hint(String problem) {
        return HINTS.stream()
                .filter(hint -> problem.contains(hint.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void report(ReaderException error, String text, Page page) {
        int end = text.offsetByCodePoints(0, Math.min(error.getPosition(), text.codePointCount(0, text.length())));
        page.error(
                new Spot(Marks.end(page.source().file(), text.substring(0, end)), 1),
                Complaint.of(
                        ProblemCode.T121,
                        String.format(
                                Locale.ROOT, "the character U+%04X is not allowed in YAML", error.getCodePoint())));
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\.? \\(Do not use .*\\)", "")
                .replace("'\\t(TAB)'", "TAB")
                .replaceAll("(\\S)\\([0-9]+\\)", "$1")
                .strip()
                .replaceAll("\\s+", " ");
    }
}
