package dev.gatehouse.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import dev.gatehouse.sample.described.DescribedSteps;
import dev.gatehouse.steps.words.OwnParameterTypes;
import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.CucumberExpression;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Each step of the library has an example that is this step and no other. */
class StepExamplesTest {

    private static final int FEWEST_STEPS = 40;

    private final ExpressionFactory expressions = new ExpressionFactory(parameterTypes());

    /** The parameter types as Cucumber registers them; what they make of a text does not matter here. */
    private static ParameterTypeRegistry parameterTypes() {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        OwnParameterTypes.OWNERS.stream()
                .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
                .map(method -> method.getAnnotation(io.cucumber.java.ParameterType.class))
                .filter(Objects::nonNull)
                .forEach(type -> registry.defineParameterType(new ParameterType<>(
                        type.name(),
                        List.of(type.value()),
                        String.class,
                        (CaptureGroupTransformer<String>) groups -> groups[0],
                        false,
                        false)));
        return registry;
    }

    private boolean isSaidBy(CatalogueEntry entry, String example) {
        Expression expression = expressions.createExpression(entry.expression());
        assertThat(entry.expression(), expression instanceof CucumberExpression, equalTo(true));
        return expression.match(example.lines().findFirst().orElse("")) != null;
    }

    /** The entries whose example is not said by exactly one wording, one of the same step. */
    private List<String> misfits(Catalogue catalogue) {
        List<String> misfits = new ArrayList<>();
        for (CatalogueEntry entry : catalogue.entries()) {
            List<CatalogueEntry> saying = catalogue.entries().stream()
                    .filter(other -> isSaidBy(other, entry.example()))
                    .toList();
            boolean own = saying.stream().allMatch(other -> other.meaning().equals(entry.meaning()));
            if (!own || wordings(saying).size() != 1) {
                misfits.add(entry.expression() + "\n  example: " + entry.example() + "\n  fits: " + wordings(saying));
            }
        }
        return misfits;
    }

    private static List<String> wordings(List<CatalogueEntry> entries) {
        return entries.stream().map(CatalogueEntry::expression).distinct().toList();
    }

    @Test
    void every_example_is_its_own_step_and_no_other() {
        List<CatalogueEntry> entries = StepLibrary.catalogue().entries();
        assertThat(entries.size(), greaterThan(FEWEST_STEPS));
        assertThat(String.join("\n", misfits(StepLibrary.catalogue())), equalTo(""));
    }

    @Test
    void an_example_that_is_another_step_is_found() {
        CatalogueEntry bad = new CatalogueEntry("When", "{gatehouse-duration} pass(es)", "m", "2 m pass", "");
        assertThat(misfits(new Catalogue(List.of(bad))), hasSize(1));
        assertThat(misfits(Catalogue.of(DescribedSteps.class)), hasSize(0));
    }
}
