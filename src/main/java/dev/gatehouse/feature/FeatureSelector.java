package dev.gatehouse.feature;

import dev.gatehouse.feature.Selection.Selected;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.ProblemCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the features that arguments name: files, folders, {@code file.feature:12}. */
public final class FeatureSelector {

    private static final String SUFFIX = ".feature";
    private static final Pattern WITH_LINES = Pattern.compile("(.+?\\.feature)((?::\\d{1,9})+)");

    private final Path root;
    private final Map<Path, Found> found = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A file with the lines that were asked for; whole once it was asked for without lines. */
    private record Found(Path path, Optional<Feature> feature, NavigableSet<Integer> lines, boolean whole) {

        Found with(OptionalInt line) {
            NavigableSet<Integer> all = new TreeSet<>(lines);
            line.ifPresent(all::add);
            return new Found(path, feature, all, whole || line.isEmpty());
        }
    }

    private FeatureSelector(Path root) {
        this.root = root;
    }

    /**
     * Selects by arguments and lints what it finds.
     *
     * @param root the folder that relative arguments start from
     * @param arguments files, folders, and files with lines; any line stands for its scenario
     */
    public static Selection select(Path root, List<String> arguments) {
        FeatureSelector selector = new FeatureSelector(root);
        arguments.forEach(selector::argument);
        return selector.selection();
    }

    private Selection selection() {
        List<Selected> selected = new ArrayList<>();
        for (Found file : found.values()) {
            file.feature().ifPresent(feature -> {
                problems.addAll(FeatureLint.check(feature));
                selected.add(new Selected(
                        file.path(), feature, file.whole() ? Collections.emptyNavigableSet() : file.lines()));
            });
        }
        return new Selection(selected, problems);
    }

    private void argument(String argument) {
        Matcher matcher = WITH_LINES.matcher(argument);
        if (matcher.matches()) {
            withLines(matcher.group(1), matcher.group(2).substring(1));
        } else {
            withoutLines(argument);
        }
    }

    private void withLines(String argument, String lines) {
        Optional<Path> path = resolve(argument).filter(Files::isRegularFile);
        if (path.isEmpty()) {
            unknown(argument);
            return;
        }
        Optional<Feature> feature = open(path.get(), name(argument));
        for (String line : lines.split(":", -1)) {
            feature.ifPresent(present -> line(path.get(), present, Integer.parseInt(line)));
        }
    }

    private void line(Path path, Feature feature, int line) {
        if (line < 1 || line > feature.length()) {
            String message = "there is no line " + line;
            String expected = "a line from 1 to " + feature.length();
            problems.add(Complaint.of(ProblemCode.F208, feature.file(), message, expected));
        } else {
            found.computeIfPresent(key(path), (key, file) -> file.with(Lines.target(feature, line)));
        }
    }

    private void withoutLines(String argument) {
        Optional<Path> path = resolve(argument);
        if (path.filter(Files::isDirectory).isPresent()) {
            folder(argument, path.get());
        } else if (path.filter(Files::isRegularFile).isPresent()) {
            file(argument, path.get());
        } else {
            unknown(argument);
        }
    }

    private void folder(String argument, Path folder) {
        List<Path> files = features(folder);
        if (files.isEmpty()) {
            String message = "the folder holds no feature";
            problems.add(Complaint.of(ProblemCode.F209, name(argument), message, "files named *" + SUFFIX));
        }
        String prefix = name(argument).replaceFirst("/+$", "");
        for (Path file : files) {
            String below = slashes(folder.relativize(file).toString());
            whole(prefix.equals(".") ? below : prefix + "/" + below, file);
        }
    }

    private void file(String argument, Path file) {
        if (argument.endsWith(SUFFIX)) {
            whole(name(argument), file);
        } else {
            String message = "not a feature by its name";
            problems.add(Complaint.of(ProblemCode.F207, name(argument), message, "a file named *" + SUFFIX));
        }
    }

    private void whole(String name, Path path) {
        open(path, name);
        found.computeIfPresent(key(path), (key, file) -> file.with(OptionalInt.empty()));
    }

    private Optional<Feature> open(Path path, String name) {
        return found.computeIfAbsent(key(path), key -> read(path, name)).feature();
    }

    /** The same file under two names is one file, called by the first. */
    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private Found read(Path path, String name) {
        FeatureReader.Reading reading = FeatureReader.read(path, name);
        problems.addAll(reading.problems());
        return new Found(path, reading.feature(), new TreeSet<>(), false);
    }

    private void unknown(String argument) {
        String message = "there is no such file or folder";
        String expected = "a feature file, a folder, or file.feature:12";
        problems.add(Complaint.of(ProblemCode.F207, name(argument), message, expected, neighbour(argument)));
    }

    /** The neighbour whose name is nearest to that of a path that does not exist. */
    private Optional<String> neighbour(String argument) {
        int slash = name(argument).lastIndexOf('/');
        String folder = name(argument).substring(0, slash + 1);
        String last = name(argument).substring(slash + 1);
        return resolve(folder.isEmpty() ? "." : folder)
                .filter(Files::isDirectory)
                .flatMap(path -> Nearest.of(last, names(path)))
                .map(nearest -> folder + nearest);
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isDirectory(file) || isFeature(file))
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<Path> features(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(FeatureSelector::isFeature).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static boolean isFeature(Path file) {
        return file.toString().endsWith(SUFFIX) && Files.isRegularFile(file);
    }

    private Optional<Path> resolve(String argument) {
        try {
            return Optional.of(root.resolve(argument));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String name(String argument) {
        return slashes(argument).replaceFirst("^(\\./)+(?=.)", "");
    }

    /** The path as every platform's messages show it. */
    private static String slashes(String path) {
        return java.io.File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    }
}
