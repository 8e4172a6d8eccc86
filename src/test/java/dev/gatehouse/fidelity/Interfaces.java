package dev.gatehouse.fidelity;

import dev.gatehouse.steps.CatalogueEntry;
import dev.gatehouse.steps.StepLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where each DDI of the framework is found: in the Java interface for drivers, and in the steps. */
final class Interfaces {

    /** A method of an interface with the Javadoc above it. */
    private static final Pattern METHOD =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:default |@\\w+\\s+)*[\\w<>.?, ]+?\\b(\\w+)\\(");

    private record Method(String owner, String name, String javadoc) {}

    private final List<Method> methods;
    private final List<CatalogueEntry> steps;

    private Interfaces(List<Method> methods, List<CatalogueEntry> steps) {
        this.methods = methods;
        this.steps = steps;
    }

    static Interfaces ofTheProject() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "main", "java", "dev", "gatehouse", "driver"))) {
            List<Path> interfaces = files.filter(file -> file.toString().matches(".*(Ddi|DriverModel)\\.java"))
                    .sorted()
                    .toList();
            return new Interfaces(
                    interfaces.stream().flatMap(Interfaces::methods).toList(),
                    StepLibrary.catalogue().entries());
        }
    }

    private static Stream<Method> methods(Path file) {
        String owner = file.getFileName().toString().replace(".java", "");
        return METHOD.matcher(read(file))
                .results()
                .map((MatchResult found) -> new Method(owner, found.group(2), spelledOut(found.group(1))));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "WdfIoTargetFormatRequestForRead, …Write" names the second one too. */
    private static String spelledOut(String javadoc) {
        return javadoc.replaceAll("\\s*\\n\\s*\\*\\s*", " ");
    }

    /** The Java methods that model a DDI. */
    List<String> methodsFor(String ddi) {
        return methods.stream()
                .filter(method -> names(method.javadoc(), ddi))
                .map(method -> method.owner() + "." + method.name())
                .distinct()
                .toList();
    }

    /** The number of steps that use a DDI. */
    long stepsFor(String ddi) {
        return steps.stream().filter(step -> names(step.ddi(), ddi)).count();
    }

    private static boolean names(String text, String ddi) {
        return Pattern.compile("\\b" + Pattern.quote(ddi) + "\\b").matcher(text).find();
    }
}
