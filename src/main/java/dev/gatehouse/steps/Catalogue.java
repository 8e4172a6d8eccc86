package dev.gatehouse.steps;

import io.cucumber.java.en.And;
import io.cucumber.java.en.But;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The steps of some glue classes, Given before When before Then, each by its expression.
 *
 * @param entries the steps in that order
 */
public record Catalogue(List<CatalogueEntry> entries) {

    private static final List<String> ORDER = List.of("Given", "When", "Then", "And", "But");

    public Catalogue {
        entries = entries.stream()
                .sorted(Comparator.comparing((CatalogueEntry entry) -> ORDER.indexOf(entry.keyword()))
                        .thenComparing(CatalogueEntry::expression))
                .toList();
    }

    /**
     * Reads the methods that carry {@link Step} beside a keyword's annotation.
     *
     * @throws IllegalStateException if a step has no keyword, or a keyword has no {@link Step}
     */
    public static Catalogue of(Class<?>... glue) {
        return of(List.of(glue));
    }

    /** Reads the methods that carry {@link Step} beside a keyword's annotation. */
    public static Catalogue of(List<Class<?>> glue) {
        return new Catalogue(glue.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(Catalogue::entries)
                .toList());
    }

    /** Reads the described steps, and passes over those that carry a keyword's annotation only: a user's may. */
    public static Catalogue described(Collection<Class<?>> glue) {
        return new Catalogue(glue.stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Step.class))
                .flatMap(Catalogue::entries)
                .toList());
    }

    /** Prints the steps, an empty line between two. */
    public String text() {
        return entries.stream().map(CatalogueEntry::text).collect(Collectors.joining("\n"));
    }

    /** The expressions of the keywords that a method carries, none if it is no step. */
    public static Stream<String> expressions(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(Catalogue::repeated)
                .map(Catalogue::expression)
                .filter(expression -> !expression.isEmpty());
    }

    /** The expressions by which a method looks at something: those of its Then. */
    public static Stream<String> checks(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(Catalogue::repeated)
                .filter(Then.class::isInstance)
                .map(Catalogue::expression);
    }

    private static Stream<CatalogueEntry> entries(Method method) {
        Step step = method.getAnnotation(Step.class);
        List<Annotation> keywords = Arrays.stream(method.getAnnotations())
                .flatMap(Catalogue::repeated)
                .filter(annotation -> !expression(annotation).isEmpty())
                .toList();
        if ((step == null) != keywords.isEmpty()) {
            throw new IllegalStateException(
                    "a step needs @Step and a keyword's annotation, one does not do: " + method);
        }
        String family = method.getDeclaringClass().getPackageName().replaceFirst("^.*\\.", "");
        return keywords.stream().map(keyword -> entry(keyword, step, family));
    }

    private static CatalogueEntry entry(Annotation keyword, Step step, String family) {
        String word = keyword.annotationType().getSimpleName();
        return new CatalogueEntry(word, expression(keyword), step.meaning(), step.example(), step.ddi(), family);
    }

    private static Stream<Annotation> repeated(Annotation annotation) {
        if (annotation instanceof Given.Givens many) {
            return Arrays.stream(many.value());
        }
        if (annotation instanceof When.Whens many) {
            return Arrays.stream(many.value());
        }
        return annotation instanceof Then.Thens many ? Arrays.stream(many.value()) : Stream.of(annotation);
    }

    private static String expression(Annotation annotation) {
        if (annotation instanceof Given given) {
            return given.value();
        }
        if (annotation instanceof When when) {
            return when.value();
        }
        if (annotation instanceof Then then) {
            return then.value();
        }
        return annotation instanceof And and ? and.value() : annotation instanceof But but ? but.value() : "";
    }
}
