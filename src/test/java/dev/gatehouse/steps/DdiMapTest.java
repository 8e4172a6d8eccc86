package dev.gatehouse.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.steps.words.OwnParameterTypes;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** For each DDI of targets, requests and memory there is a step that says it, or a reason why none does. */
class DdiMapTest {

    private static final Path MAP = Path.of("src", "test", "resources", "dev", "gatehouse", "steps", "ddis.txt");
    private static final Path DRIVER = Path.of("src", "main", "java", "dev", "gatehouse", "driver");
    private static final Path LEDGER = Path.of("src", "docs", "fidelity.md");
    private static final Pattern DDI = Pattern.compile("\\bWdf(?:IoTarget|Request|Memory)[A-Z]\\w+");
    private static final int FEWEST = 80;

    private record Line(String ddi, String said) {}

    private final ExpressionFactory expressions = new ExpressionFactory(OwnParameterTypes.registry(List.of()));

    private static List<Line> lines() throws IOException {
        try (Stream<String> lines = Files.lines(MAP)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(": ", 2))
                    .map(parts -> new Line(parts[0], parts[1]))
                    .toList();
        }
    }

    private boolean isStep(String text) {
        return StepLibrary.catalogue().entries().stream()
                .anyMatch(entry ->
                        expressions.createExpression(entry.expression()).match(text) != null);
    }

    private static String javaOfDrivers() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(DRIVER)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(file -> text.append(read(file)));
        }
        return text.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_line_names_a_step_of_the_catalogue_or_a_method_for_drivers_or_a_reason() throws IOException {
        String java = javaOfDrivers();
        List<String> wrong = new ArrayList<>();
        for (Line line : lines()) {
            boolean right = line.said().startsWith("- ")
                    ? line.said().length() > "- reason".length()
                    : line.said().startsWith("java - ") ? java.contains(line.ddi()) : isStep(line.said());
            if (!right) {
                wrong.add(line.ddi() + ": " + line.said());
            }
        }
        assertThat(wrong, is(empty()));
    }

    @Test
    void the_map_has_every_function_that_the_ledger_of_the_framework_names() throws IOException {
        List<Line> lines = lines();
        Set<String> missing = new TreeSet<>(
                DDI.matcher(read(LEDGER)).results().map(found -> found.group()).toList());
        missing.removeIf(name -> name.contains("Xxx") || lines.stream().anyMatch(line -> isOf(name, line.ddi())));
        assertThat(missing, is(empty()));
        assertThat(lines.size(), greaterThan(FEWEST));
        assertThat(
                (long) lines.size(),
                equalTo(lines.stream().map(Line::ddi).distinct().count()));
    }

    /** The ledger has families of getters, by the beginning of their names. */
    private static boolean isOf(String named, String ddi) {
        return named.equals(ddi) || (named.equals("WdfIoTargetWdmGetTarget") && ddi.startsWith(named));
    }

    @Test
    void a_sentence_that_is_no_step_is_found() {
        assertThat(isStep("driver \"guard\" does as it likes"), is(false));
    }
}
