package dev.gatehouse.cli;

import dev.gatehouse.cli.terminal.Project;
import dev.gatehouse.cli.terminal.WrongInputException;
import dev.gatehouse.feature.FeatureSelector;
import dev.gatehouse.feature.Selection;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks files by their kind: topologies by their loader, everything else as features. */
final class Validation {

    private final Path folder;
    private final TopologyCheck topologies;
    private final ClassLoader models;
    private final Set<String> files = new TreeSet<>();
    private final Problems problems = new Problems();
    private final List<Selection.Selected> features = new ArrayList<>();

    Validation(Path folder, TopologyCheck topologies, ClassLoader models) {
        this.folder = folder;
        this.topologies = topologies;
        this.models = models;
    }

    List<Problem> problems() {
        return problems.sorted();
    }

    /** The features that can be read. */
    List<Selection.Selected> features() {
        return List.copyOf(features);
    }

    int files() {
        return files.size();
    }

    void check(String argument) {
        try {
            check(argument, folder.resolve(argument));
        } catch (InvalidPathException e) {
            feature(argument);
        }
    }

    private void check(String argument, Path path) {
        if (isTopology(path)) {
            topology(argument);
            return;
        }
        List<Path> found = Files.isDirectory(path) ? topologiesBelow(path) : List.of();
        found.forEach(file -> topology(below(argument, path.relativize(file))));
        if (found.isEmpty() || hasFeatures(path)) {
            feature(argument);
        }
    }

    private static String below(String folder, Path file) {
        String prefix = folder.replaceFirst("[/\\\\]+$", "");
        return prefix.equals(".") ? file.toString() : prefix + "/" + file;
    }

    private void topology(String name) {
        files.add(name);
        problems.addAll(topologies.check(projectOf(name), folder.resolve(name), models));
    }

    /** The project that a named file belongs to, which need not be the one that the command was started in. */
    private Path projectOf(String name) {
        Path file = folder.resolve(name).toAbsolutePath().normalize();
        return Project.around(file.resolveSibling(".")).folder();
    }

    private void feature(String name) {
        Selection selection = FeatureSelector.select(folder, List.of(name));
        problems.addAll(selection.problems());
        features.addAll(selection.features());
        selection.features().forEach(file -> files.add(file.feature().file()));
        selection.problems().forEach(problem -> files.add(problem.place().file()));
    }

    private static List<Path> topologiesBelow(Path folder) {
        return below(folder).stream().filter(Validation::isTopology).toList();
    }

    private static boolean hasFeatures(Path folder) {
        return below(folder).stream().anyMatch(file -> file.toString().endsWith(".feature"));
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new WrongInputException("the folder cannot be read: " + folder);
        }
    }

    private static boolean isTopology(Path file) {
        return file.toString().matches(".*\\.ya?ml");
    }
}
