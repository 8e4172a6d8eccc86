package dev.gatehouse.steps.names;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.steps.Catalogue;
import dev.gatehouse.steps.Named;
import dev.gatehouse.steps.Named.Mention;
import dev.gatehouse.steps.Parameter;
import dev.gatehouse.steps.StepLibrary;
import dev.gatehouse.steps.catalogue.ParameterBook;
import dev.gatehouse.steps.names.SaidStep.Filled;
import dev.gatehouse.steps.words.OwnParameterTypes;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.java.ParameterType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each name that a step of the catalogue can say is looked up, as its parameter types declare it. */
class NameCheckTest {

    private static final int FEWEST = 180;
    private static final String NOBODY = "nobody-has-this";

    /** Declares all that the examples of parameter types name. */
    private static final String TOPOLOGY =
            """
            gatehouse: 1
            ioctls: { IOCTL_NAME: "0x000B0003" }
            devices:
              heater:
                model: registers
                registers: { STATUS: { offset: "0x00", width: 32 } }
            stacks:
              toaster:
                symbolic link: \\DosDevices\\Toaster0
                drivers:
                  guard: { role: function }
                  bus: { role: bus, hardware: heater }
            links:
              watch: { from: guard, to: \\DosDevices\\Toaster0, open: by the scenario }
            faults:
              first-write-fails: { device: heater, when: { operation: write }, complete: STATUS_DEVICE_NOT_READY }
            """;

    /** A step with one of its names replaced, and the name's kind. */
    private record Specimen(String sentence, Named kind, SaidStep step) {}

    @TempDir
    private Path folder;

    private final ExpressionFactory expressions = new ExpressionFactory(OwnParameterTypes.registry(List.of()));

    @BeforeEach
    void write() throws IOException {
        Path scenarios = Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(scenarios.resolve("toaster.yaml"), TOPOLOGY);
    }

    private static Map<String, Parameter> types() {
        Map<String, Parameter> types = new TreeMap<>();
        for (Class<?> owner : OwnParameterTypes.OWNERS) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.isAnnotationPresent(Parameter.class)) {
                    types.put(method.getAnnotation(ParameterType.class).name(), method.getAnnotation(Parameter.class));
                }
            }
        }
        return types;
    }

    private List<Filled> arguments(String expression, String sentence) {
        return expressions.createExpression(expression).match(sentence).stream()
                .filter(argument -> argument.getGroup().getValue() != null)
                .map(argument -> new Filled(
                        argument.getParameterType().getName(),
                        argument.getGroup().getValue(),
                        argument.getGroup().getStart()))
                .toList();
    }

    /** The step with one example of one of its parameter types, as it is and with each of its names replaced. */
    private Stream<Specimen> specimens(String expression, String type, String example) {
        ParameterBook book = ParameterBook.own();
        String usual = book.sentence(expression.replaceFirst("\\{" + type + "}", "GAP"))
                .replace("GAP", example);
        Stream<Specimen> right = Stream.of(new Specimen(usual, Named.DRIVER, said(arguments(expression, usual))));
        Stream<Specimen> wrong = Arrays.stream(types().get(type).names())
                .flatMap(kind -> kind.in(example).stream())
                .map(mention -> {
                    String text = replaced(example, mention);
                    String sentence = book.sentence(expression.replaceFirst("\\{" + type + "}", "GAP"))
                            .replace("GAP", text);
                    return new Specimen(sentence, mention.kind(), said(arguments(expression, sentence)));
                });
        return Stream.concat(right, wrong);
    }

    private static String replaced(String text, Mention mention) {
        String name = mention.kind() == Named.IOCTL ? NOBODY.replace('-', '_') : NOBODY;
        return text.substring(0, mention.start()) + name + text.substring(mention.end());
    }

    private static SaidStep said(List<Filled> arguments) {
        return new SaidStep("", arguments, true, List.of());
    }

    /** After steps that load the topology, begin a thread and open a file. */
    private List<UnknownName> found(SaidStep step) {
        List<SaidStep> steps = List.of(
                said(List.of(new Filled("gatehouse-topology", "\"toaster.yaml\"", 0))),
                said(List.of(
                        new Filled("gatehouse-thread", " on thread \"A\"", 0),
                        new Filled("gatehouse-new-file", "\"f1\"", 20))),
                step);
        return new NameCheck()
                .unknown(steps, folder.resolve("features/a.feature").toUri());
    }

    private List<Specimen> all() {
        return expressions().stream()
                .flatMap(expression -> types().entrySet().stream()
                        .filter(type -> expression.contains("{" + type.getKey() + "}"))
                        .flatMap(type -> Arrays.stream(type.getValue().examples())
                                .flatMap(example -> specimens(expression, type.getKey(), example))))
                .distinct()
                .toList();
    }

    private static Set<String> expressions() {
        return StepLibrary.classes().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(Catalogue::expressions)
                .collect(Collectors.toSet());
    }

    @Test
    void each_name_in_each_step_is_looked_up_and_no_known_one_is_refused() {
        List<String> wrong = new ArrayList<>();
        EnumSet<Named> missed = EnumSet.allOf(Named.class);
        int count = 0;
        for (Specimen specimen : all()) {
            List<UnknownName> found = found(specimen.step());
            boolean isWrong = specimen.sentence().replace('_', '-').contains(NOBODY);
            if (found.size() != (isWrong ? 1 : 0)) {
                wrong.add(specimen.sentence() + ": " + found);
            }
            if (isWrong) {
                missed.remove(specimen.kind());
                count++;
            }
        }
        assertThat(String.join("\n", wrong), is(""));
        assertThat(missed, is(empty()));
        assertThat(count, greaterThan(FEWEST));
    }

    @Test
    void each_parameter_type_shows_an_example_of_each_kind_of_name_that_it_declares() {
        types().forEach((type, parameter) -> {
            Set<Named> shown = Stream.concat(Arrays.stream(parameter.names()), Arrays.stream(parameter.gives()))
                    .filter(kind -> Arrays.stream(parameter.examples())
                            .anyMatch(example -> !kind.in(example).isEmpty()))
                    .collect(Collectors.toSet());
            assertThat(type, shown.size(), equalTo(parameter.names().length + parameter.gives().length));
        });
    }

    @Test
    void no_step_has_a_plain_text_where_a_name_of_a_kind_belongs() {
        List<String> plain = expressions().stream()
                .filter(expression -> Arrays.stream(Named.values())
                        .filter(kind -> kind != Named.FILE)
                        .anyMatch(
                                kind -> expression.matches(".*\\b" + kind.word() + " \\{(string|gatehouse-names)}.*")))
                .toList();
        assertThat(plain, is(empty()));
    }

    @Test
    void a_step_of_a_users_own_may_have_named_threads_and_files() {
        SaidStep own = new SaidStep("", List.of(), false, List.of());
        SaidStep waits = said(List.of(new Filled("gatehouse-known-thread", "\"A\"", 0)));
        assertThat(new NameCheck().unknown(List.of(own, waits), folder.toUri()), is(empty()));
        assertThat(
                new NameCheck()
                        .unknown(List.of(waits), folder.toUri()).stream()
                                .map(UnknownName::message)
                                .toList(),
                equalTo(List.of("no step before has named a thread \"A\"")));
    }
}
