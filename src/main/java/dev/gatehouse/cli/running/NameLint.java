package dev.gatehouse.cli.running;

import dev.gatehouse.feature.Selection.Selected;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.Severity;
import dev.gatehouse.source.SourceLocation;
import dev.gatehouse.source.SourceText;
import dev.gatehouse.steps.names.NameCheck;
import dev.gatehouse.steps.names.SaidStep;
import dev.gatehouse.steps.names.SaidStep.Filled;
import dev.gatehouse.steps.names.UnknownName;
import io.cucumber.plugin.event.DataTableArgument;
import io.cucumber.plugin.event.PickleStepTestStep;
import io.cucumber.plugin.event.TestCase;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds names in the steps of scenarios that nothing has, and says where they stand. */
final class NameLint {

    private static final String GATEHOUSE = "dev.gatehouse.steps.";

    private final NameCheck check = new NameCheck();
    private final Map<URI, Selected> files;
    private final Queue<Problem> found = new ConcurrentLinkedQueue<>();

    NameLint(Collection<Selected> features) {
        this.files = features.stream()
                .collect(Collectors.toMap(
                        file -> file.path().toAbsolutePath().normalize().toUri(),
                        Function.identity(),
                        (first, second) -> first));
    }

    /** Looks up the names of a scenario whose steps Cucumber has matched. */
    void check(TestCase test) {
        Selected file = files.get(test.getUri());
        if (file != null) {
            List<PickleStepTestStep> steps = test.getTestSteps().stream()
                    .filter(PickleStepTestStep.class::isInstance)
                    .map(PickleStepTestStep.class::cast)
                    .toList();
            check.unknown(steps.stream().map(NameLint::said).toList(), test.getUri()).stream()
                    .map(name -> problem(
                            file.feature().text(),
                            steps.get(name.step()).getStep().getLine(),
                            test.getLocation().getLine(),
                            name))
                    .forEach(found::add);
        }
    }

    /** What was found, each once: the steps of a background are those of several scenarios. */
    List<Problem> problems() {
        return found.stream().distinct().sorted().toList();
    }

    private static SaidStep said(PickleStepTestStep step) {
        String place = step.getCodeLocation();
        List<Filled> arguments = step.getDefinitionArgument().stream()
                .filter(argument -> argument.getValue() != null)
                .map(argument -> new Filled(argument.getParameterTypeName(), argument.getValue(), argument.getStart()))
                .toList();
        List<List<String>> table =
                step.getStep().getArgument() instanceof DataTableArgument rows ? rows.cells() : List.of();
        return new SaidStep(step.getPattern(), arguments, place != null && place.startsWith(GATEHOUSE), table);
    }

    /** At the name where the step has it; an outline's step has it in the row of its example. */
    private static Problem problem(SourceText text, int step, int example, UnknownName name) {
        int own = name.row().isPresent() ? row(text, step, name.row().getAsInt()) : step;
        int line = Stream.of(own, example)
                .filter(each -> column(text.line(each), name.name()) > 0)
                .findFirst()
                .orElse(own);
        int column = column(text.line(line), name.name());
        String source = text.line(line);
        int start = column > 0
                ? column
                : 1 + source.length() - source.stripLeading().length();
        return new Problem(
                name.code(),
                Severity.ERROR,
                new SourceLocation(text.file(), line, start),
                column > 0 ? name.name().length() : Math.max(1, source.strip().length()),
                message(name, column > 0),
                source,
                Optional.of(name.expected()),
                name.suggestion());
    }

    /** A step within a step of an outline is said as its example makes it. */
    private static String message(UnknownName name, boolean isInLine) {
        return isInLine || name.code() != ProblemCode.F217 ? name.message() : name.message() + ": " + name.name();
    }

    /** The line of a row of the table below a step, among which there may be comments and empty lines. */
    private static int row(SourceText text, int step, int row) {
        return IntStream.rangeClosed(step + 1, text.lines().size())
                .filter(line -> text.line(line).strip().startsWith("|"))
                .skip(row)
                .findFirst()
                .orElse(step);
    }

    /** The column of a name, from 1; 0 if the line does not have it. */
    private static int column(String line, String name) {
        int quoted = line.indexOf('"' + name + '"');
        return quoted >= 0 ? quoted + 2 : 1 + line.indexOf(name);
    }
}
