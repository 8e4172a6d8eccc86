package dev.gatehouse.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be named as a proof, found in the project's own files.
 *
 * <p>{@code FooTest}, {@code FooTest#a_sentence}, {@code @S1} (the tag of a scenario), {@code states/stopped.feature: a
 * scenario's name}, {@code recordings: a family}.
 */
final class Proofs {

    private static final Pattern TEST = Pattern.compile("\\bvoid ([a-zA-Z]\\w*)\\(");
    private static final Pattern SCENARIO = Pattern.compile("(?m)^\\s*Scenario(?: Outline)?: (.+?)\\s*$");
    private static final Pattern TAG = Pattern.compile("(?m)(?<=\\s)@[A-Za-z]\\w*");

    private final Set<String> known = new HashSet<>();

    /** Reads the tests and features of a project, and takes the families of the recordings that it has. */
    static Proofs of(Path tests, Path features, Set<String> families) {
        Proofs proofs = new Proofs();
        files(tests, "Test.java").forEach(proofs::addTests);
        files(features, ".feature").forEach(file -> proofs.addScenarios(features, file));
        families.forEach(family -> proofs.known.add("recordings: " + family));
        return proofs;
    }

    private void addTests(Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        known.add(name);
        Matcher tests = TEST.matcher(read(file));
        while (tests.find()) {
            known.add(name + "#" + tests.group(1));
        }
    }

    private void addScenarios(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        known.add(name);
        Matcher scenarios = SCENARIO.matcher(read(file));
        while (scenarios.find()) {
            known.add(name + ": " + scenarios.group(1));
        }
        TAG.matcher(" " + read(file)).results().forEach(tag -> known.add(tag.group()));
    }

    /** What is wrong with a proof; empty where it exists. */
    Optional<String> fault(String proof) {
        return known.contains(proof) ? Optional.empty() : Optional.of("there is no proof \"" + proof + "\"");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
