package dev.gatehouse.steps.catalogue;

import dev.gatehouse.steps.CatalogueEntry;
import dev.gatehouse.steps.Parameter;
import dev.gatehouse.steps.words.OwnParameterTypes;
import io.cucumber.java.ParameterType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may stand between the words of steps: Cucumber's own parameter types, Gatehouse's, and a user's. */
public final class ParameterBook {

    /** A parameter, an optional text, or words that stand for each other. */
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    private static final List<ParameterEntry> OF_CUCUMBER = List.of(
            new ParameterEntry("string", "String", "a text in double quotes, a name mostly", List.of("\"r1\"")),
            new ParameterEntry("int", "int", "a whole number", List.of("4")),
            new ParameterEntry("long", "long", "a whole number", List.of("4")),
            new ParameterEntry("word", "String", "one word", List.of("WORD")),
            new ParameterEntry("float", "float", "a number", List.of("1.5")),
            new ParameterEntry("double", "double", "a number", List.of("1.5")),
            new ParameterEntry("", "String", "any text", List.of("text")));

    private final NavigableMap<String, ParameterEntry> entries = new TreeMap<>();

    private ParameterBook(Stream<ParameterEntry> all) {
        all.forEach(entry -> entries.put(entry.name(), entry));
    }

    /** The parameter types of Cucumber and Gatehouse. */
    public static ParameterBook own() {
        return of(List.of());
    }

    /** The same with those that classes of a user's glue declare. */
    public static ParameterBook of(Collection<Class<?>> glue) {
        Stream<Class<?>> classes = Stream.concat(OwnParameterTypes.OWNERS.stream(), glue.stream());
        Stream<ParameterEntry> declared = classes.flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .flatMap(ParameterBook::entry);
        return new ParameterBook(Stream.concat(OF_CUCUMBER.stream(), declared));
    }

    private static Stream<ParameterEntry> entry(Method method) {
        ParameterType type = method.getAnnotation(ParameterType.class);
        return type == null ? Stream.empty() : Stream.of(entry(method, type));
    }

    private static ParameterEntry entry(Method method, ParameterType type) {
        String name = type.name().isEmpty() ? method.getName() : type.name();
        Optional<Parameter> said = Optional.ofNullable(method.getAnnotation(Parameter.class));
        return new ParameterEntry(
                name,
                method.getReturnType().getSimpleName(),
                said.map(Parameter::meaning).orElse("what matches " + type.value()),
                said.map(Parameter::examples).map(List::of).orElse(List.of()));
    }

    /** The parameters of an expression, in order, each once. */
    List<ParameterEntry> of(CatalogueEntry step) {
        return PARAMETER
                .matcher(step.expression())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .map(this::called)
                .toList();
    }

    /** The parameter types that steps use, by name. */
    public List<ParameterEntry> usedBy(Collection<CatalogueEntry> steps) {
        return steps.stream()
                .flatMap(step -> of(step).stream())
                .distinct()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private ParameterEntry called(String name) {
        return entries.getOrDefault(name, new ParameterEntry(name, "Object", "", List.of()));
    }

    /** An expression as a sentence: with the usual text in place of each parameter, and without optional text. */
    public String sentence(String expression) {
        return PARAMETER
                .matcher(plain(expression))
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        called(match.group(1)).usual()));
    }

    /** An expression without its optional text, and with the first of each row of alternatives. */
    static String plain(String expression) {
        return expression
                .replaceAll("\\b(request|buffer)\\(s\\)", "$1")
                .replace("(s)", "s")
                .replaceAll("(?<!\\\\)\\([^)]*\\)", "")
                .replaceAll("([^\\s\\\\/]+)/\\S+", "$1")
                .replace("\\", "");
    }
}
