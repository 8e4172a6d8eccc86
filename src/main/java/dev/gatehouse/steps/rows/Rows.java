package dev.gatehouse.steps.rows;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.steps.Catalogue;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.StepLibrary;
import dev.gatehouse.steps.words.OwnParameterTypes;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The steps that can stand in a row of a table: those of the catalogue, a user's own too, that make something happen
 * and need no table or text below them.
 *
 * <p>Rows are matched over the same expressions and parameter types as Cucumber matches steps.
 */
public final class Rows {

    private static final String ABOUT_SCHEDULES = "in (some|every) schedule .*";

    private final List<Spoken> steps;
    private final ExpressionFactory expressions;

    private Rows(List<Spoken> steps, ExpressionFactory expressions) {
        this.steps = steps;
        this.expressions = expressions;
    }

    /** All steps whose expression fits. */
    public static Rows that(Predicate<String> fits) {
        List<Spoken> steps = StepLibrary.families()
                .flatMap(family -> family.glue().stream()
                        .flatMap(glue -> Arrays.stream(glue.getDeclaredMethods()))
                        .flatMap(method -> Catalogue.expressions(method)
                                .map(expression -> new Spoken(family, method, expression))))
                .filter(step -> fits.test(step.expression()))
                .toList();
        return new Rows(steps, new ExpressionFactory(OwnParameterTypes.registry(StepLibrary.parameterTypes())));
    }

    /** All steps that look at something, with and without what stands below them. */
    public static Rows checks() {
        return new Rows(
                StepLibrary.families()
                        .flatMap(family -> family.glue().stream()
                                .flatMap(glue -> Arrays.stream(glue.getDeclaredMethods()))
                                .flatMap(method -> Catalogue.checks(method)
                                        .map(expression -> new Spoken(family, method, expression))))
                        .filter(step -> !step.expression().matches(ABOUT_SCHEDULES))
                        .toList(),
                new ExpressionFactory(OwnParameterTypes.registry(StepLibrary.parameterTypes())));
    }

    /** What a check would look at; it does not yet. What stands below it comes after its other values. */
    public List<Consumer<World>> check(String sentence, Object... below) {
        List<Runnable> found = steps.stream()
                .flatMap(step -> step.match(expressions, sentence, below).stream())
                .toList();
        if (found.isEmpty()) {
            throw new WrongInput("no check says: " + sentence + suggestions(sentence));
        }
        return Current.scenario().overhear(found.get(0));
    }

    /** What a row makes happen; it does not happen yet. */
    public List<Function<World, Act>> read(String row) {
        List<Runnable> found = steps.stream()
                .flatMap(step -> step.match(expressions, row).stream())
                .toList();
        if (found.isEmpty()) {
            throw new WrongInput("no step that can stand in this table says: " + row + suggestions(row));
        }
        return Current.scenario().gather(row, found.get(0));
    }

    /**
     * What stands in the places of the parameters of the step that a text is; empty if it is none.
     *
     * @param below how many tables or texts stand below it
     */
    public Optional<List<Argument<?>>> arguments(String text, int below) {
        return steps.stream()
                .flatMap(step -> step.arguments(expressions, text, below).stream())
                .findFirst();
    }

    /** How these steps are said. */
    public List<String> expressions() {
        return steps.stream().map(Spoken::expression).toList();
    }

    private String suggestions(String row) {
        List<String> examples = steps.stream().map(Spoken::example).distinct().toList();
        return Nearest.of(plain(row), examples.stream().map(Rows::plain).toList()).stream()
                .flatMap(near ->
                        examples.stream().filter(example -> plain(example).equals(near)))
                .findFirst()
                .map(near -> "\n  did you mean: " + near)
                .orElse("");
    }

    /** A line without its names. */
    private static String plain(String line) {
        return line.replaceAll("\"[^\"]*\"", "\"…\"");
    }
}
