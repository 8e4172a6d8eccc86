package dev.gatehouse.bench;

import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.StepLibrary;
import dev.gatehouse.steps.words.OwnParameterTypes;
import io.cucumber.java.DocStringType;
import io.cucumber.java.ParameterType;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Glue with the same step definitions and parameter types as the step library, all of which do nothing.
 *
 * <p>It is generated from the library's own annotations, so that it never has fewer of them.
 */
final class EmptySteps {

    static final String GLUE = "empty";

    private static final String HEX =
            """
                @io.cucumber.java.DocStringType(contentType = "hex")
                public Hex NAME(String text) { return new Hex(text); }
            """;

    private EmptySteps() {}

    /** Writes and compiles the glue into a folder. */
    static void compileInto(Path folder) throws IOException {
        Path source = Files.createDirectories(folder.resolve(GLUE)).resolve("EmptySteps.java");
        Files.writeString(source, source());
        String classPath = System.getProperty("java.class.path");
        int code = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-nowarn", "-cp", classPath, "-d", folder.toString(), source.toString());
        if (code != 0) {
            throw new IllegalStateException("the empty steps do not compile: " + source);
        }
    }

    private static String source() {
        Stream<String> types = OwnParameterTypes.OWNERS.stream()
                .flatMap(EmptySteps::methods)
                .map(EmptySteps::type)
                .filter(type -> !type.isEmpty());
        Stream<String> steps = StepLibrary.classes().stream()
                .flatMap(EmptySteps::methods)
                .map(EmptySteps::step)
                .filter(step -> !step.isEmpty());
        List<String> members = Stream.concat(types, steps).toList();
        String numbered = IntStream.range(0, members.size())
                .mapToObj(i -> members.get(i).replace("NAME", "m" + i))
                .collect(Collectors.joining("\n"));
        return "package " + GLUE + ";\n\npublic class EmptySteps {\n    public record Hex(String text) {}\n\n"
                + numbered + "}\n";
    }

    /** The methods in an order that is the same on every JVM. */
    private static Stream<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .sorted((a, b) -> a.toString().compareTo(b.toString()));
    }

    private static String type(Method method) {
        ParameterType type = method.getAnnotation(ParameterType.class);
        if (type != null) {
            return "    @io.cucumber.java.ParameterType(name = " + quoted(type.name()) + ", value = "
                    + quoted(type.value()) + ")\n    public Object NAME(" + parameters(method, "String")
                    + ") { return a0; }\n";
        }
        return method.isAnnotationPresent(DocStringType.class) ? HEX : "";
    }

    private static String step(Method method) {
        String keywords =
                Arrays.stream(method.getAnnotations()).map(EmptySteps::keyword).collect(Collectors.joining());
        return keywords.isEmpty() ? "" : keywords + "    public void NAME(" + parameters(method, "Object") + ") {}\n";
    }

    private static String keyword(Annotation annotation) {
        if (annotation instanceof Given given) {
            return keyword("Given", given.value());
        }
        if (annotation instanceof When when) {
            return keyword("When", when.value());
        }
        return annotation instanceof Then then ? keyword("Then", then.value()) : "";
    }

    private static String keyword(String name, String expression) {
        return "    @io.cucumber.java.en." + name + "(" + quoted(expression) + ")\n";
    }

    private static String parameters(Method method, String type) {
        Class<?>[] types = method.getParameterTypes();
        return IntStream.range(0, types.length)
                .mapToObj(i -> (types[i] == HexPattern.class ? "Hex" : type) + " a" + i)
                .collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
