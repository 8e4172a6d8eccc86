package dev.gatehouse.steps.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.sample.described.DescribedSteps;
import dev.gatehouse.steps.Catalogue;
import dev.gatehouse.steps.CatalogueEntry;
import dev.gatehouse.steps.StepLibrary;
import dev.gatehouse.steps.words.OwnParameterTypes;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import io.cucumber.java.ParameterType;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CataloguePagesTest {

    private static final List<CatalogueEntry> STEPS = StepLibrary.catalogue().entries();

    @Test
    void the_page_of_steps_in_the_documents_is_what_the_command_writes() {
        Golden.compareFile(Path.of("src", "docs", "steps.md"), new MarkdownPage().of(STEPS, ParameterBook.own()));
    }

    @Test
    void a_page_for_a_browser_needs_nothing_else_and_cannot_be_broken_by_what_a_step_says() {
        CatalogueEntry hostile =
                new CatalogueEntry("Then", "<script>{string}", "\"&'", "</pre><img src=x>", "<b>", "family");
        List<CatalogueEntry> steps =
                List.of(Catalogue.of(DescribedSteps.class).entries().get(0), hostile);
        String page = new HtmlPage().of(steps, ParameterBook.own());
        Golden.compare(getClass(), "page.html", page);
        for (String request : List.of("url(", "@import", "http:", "https:", "<img", "<b>&")) {
            assertThat(page, not(containsString(request)));
        }
    }

    @Test
    void a_page_for_programs_is_json_with_all_steps() throws IOException {
        String page = new JsonPage().of(STEPS, ParameterBook.own());
        int steps = 0;
        try (JsonParser json = new JsonFactory().createParser(page)) {
            while (json.nextToken() != null) {
                steps += "expression".equals(json.currentName()) ? 1 : 0;
            }
        }
        assertThat(steps, equalTo(2 * STEPS.size())); // the name and the value
        Golden.compare(
                getClass(),
                "page.json",
                new JsonPage().of(Catalogue.of(DescribedSteps.class).entries(), ParameterBook.own()));
    }

    @Test
    void every_parameter_type_says_what_may_stand_there_and_reads_its_examples() {
        for (Method method : OwnParameterTypes.OWNERS.stream()
                .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
                .toList()) {
            ParameterType type = method.getAnnotation(ParameterType.class);
            if (type != null) {
                List<String> examples = ParameterBook.own().usedBy(List.of(using(type.name()))).stream()
                        .flatMap(entry -> entry.examples().stream())
                        .toList();
                assertThat(type.name(), examples.isEmpty(), equalTo(false));
                String form = type.value();
                assertThat(
                        type.name(),
                        examples.stream().filter(each -> !each.matches(form)).toList(),
                        equalTo(List.of()));
            }
        }
    }

    private static CatalogueEntry using(String parameter) {
        return new CatalogueEntry("", "{" + parameter + "}", "", "", "");
    }

    @Test
    void every_step_made_a_sentence_is_this_step() {
        ExpressionFactory expressions = new ExpressionFactory(registry());
        ParameterBook book = ParameterBook.own();
        List<String> misfits = STEPS.stream()
                .map(CatalogueEntry::expression)
                .filter(each -> expressions.createExpression(each).match(book.sentence(each)) == null)
                .map(each -> each + "\n  " + book.sentence(each))
                .toList();
        assertThat(String.join("\n", misfits), equalTo(""));
    }

    private static ParameterTypeRegistry registry() {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        OwnParameterTypes.OWNERS.stream()
                .flatMap(owner -> Arrays.stream(owner.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(ParameterType.class))
                .map(method -> method.getAnnotation(ParameterType.class))
                .forEach(type -> registry.defineParameterType(new io.cucumber.cucumberexpressions.ParameterType<>(
                        type.name(),
                        List.of(type.value()),
                        String.class,
                        (io.cucumber.cucumberexpressions.CaptureGroupTransformer<String>) groups -> groups[0],
                        false,
                        false)));
        return registry;
    }
}
