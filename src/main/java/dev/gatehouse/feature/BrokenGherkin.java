package dev.gatehouse.feature;

import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceText;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says in a reader's words what the Gherkin parser says in its own. */
final class BrokenGherkin {

    private static final Map<String, String> WORDS = words();
    private static final String EXPECTED = "expected: ";
    private static final String ELSEWHERE = "Gherkin that can be read";

    private BrokenGherkin() {}

    static Problem problem(ParseError error, SourceText text) {
        Optional<Location> location = error.getSource().getLocation();
        int line = Math.min(location.map(Blocks::line).orElse(1), Math.max(1, lastLine(text)));
        String source = text.line(line);
        int column = location.flatMap(Location::getColumn).map(Long::intValue).orElse(firstColumn(source));
        int length = source.strip().length();
        String said = error.getMessage().replaceFirst("^\\(\\d+:\\d+\\): ", "");
        return Complaint.at(
                ProblemCode.F201,
                text,
                line,
                column,
                length,
                message(said),
                expected(said),
                suggestion(said, source, Keywords.of(text)));
    }

    private static int lastLine(SourceText text) {
        int lines = text.lines().size();
        return text.line(lines).isEmpty() ? lines - 1 : lines;
    }

    private static int firstColumn(String line) {
        return 1 + line.length() - line.stripLeading().length();
    }

    private static String message(String said) {
        if (said.startsWith(EXPECTED)) {
            return "a line that cannot stand here";
        }
        if (said.startsWith("unexpected end of file")) {
            return "the file ends too early";
        }
        return Character.toLowerCase(said.charAt(0)) + said.substring(1);
    }

    private static String expected(String said) {
        int start = said.indexOf(EXPECTED);
        if (start < 0) {
            return said.startsWith("inconsistent cell count") ? "as many cells as in the first row" : ELSEWHERE;
        }
        String tokens = said.substring(start + EXPECTED.length()).replaceFirst(", got '(?s).*$", "");
        String known = List.of(tokens.split(", ", -1)).stream()
                .filter(WORDS::containsKey)
                .map(WORDS::get)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? ELSEWHERE : known;
    }

    private static Optional<String> suggestion(String said, String source, Keywords keywords) {
        return said.startsWith(EXPECTED) ? keywords.meantBy(source) : Optional.empty();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("#FeatureLine", "a line \"Feature: ...\"");
        words.put("#StepLine", "a step (Given, When, Then, And, But)");
        words.put("#TableRow", "a table row (| ... |)");
        words.put("#DocStringSeparator", "\"\"\" on a line of its own");
        words.put("#TagLine", "a tag (@...)");
        words.put("#ExamplesLine", "Examples:");
        words.put("#ScenarioLine", "Scenario:");
        words.put("#BackgroundLine", "Background:");
        words.put("#RuleLine", "Rule:");
        return Map.copyOf(words);
    }
}
