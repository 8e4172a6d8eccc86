package dev.gatehouse.steps;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.Blueprint;
import dev.gatehouse.world.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds topologies by the names that features use, and reads each once a run.
 *
 * <p>A name is looked for beside the feature, then in the folder given by {@code gatehouse.topologies}, then in {@code
 * scenarios/} of the project. Blueprints are immutable, so scenarios on all threads share them.
 */
final class TopologyFiles {

    /** A file as it was when it was read: one that is edited between two runs in one JVM is read again. */
    private record Version(Path file, FileTime modified, long size) {}

    private static final Map<Version, Blueprint> READ = new ConcurrentHashMap<>();

    private TopologyFiles() {}

    /** The blueprint of a topology, or a failure that shows every problem of the file. */
    static Blueprint find(String name, URI feature) {
        Path project = project(feature);
        List<Path> places = places(project, feature);
        Path file = places.stream()
                .map(folder -> folder.resolve(name).normalize())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> missing(name, places));
        return READ.computeIfAbsent(version(file), version -> read(project, version.file()));
    }

    private static Version version(Path file) {
        try {
            return new Version(file, Files.getLastModifiedTime(file), Files.size(file));
        } catch (IOException unreadable) {
            return new Version(file, FileTime.fromMillis(0), 0);
        }
    }

    private static Blueprint read(Path project, Path file) {
        LoadedTopology loaded = TopologyLoader.load(project, shown(file));
        if (loaded.topology().isEmpty()) {
            throw wrong(loaded.problems());
        }
        Blueprint blueprint = Blueprint.of(
                loaded.topology().get(), Models.of(Thread.currentThread().getContextClassLoader()));
        if (!blueprint.problems().isEmpty()) {
            throw wrong(blueprint.problems());
        }
        return blueprint;
    }

    private static WrongInput wrong(List<Problem> problems) {
        return new WrongInput(Problems.text(problems));
    }

    private static WrongInput missing(String name, List<Path> places) {
        String looked = String.join(
                ", ", places.stream().map(folder -> shown(folder).toString()).toList());
        String meant = Nearest.of(name, namesIn(places))
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
        return new WrongInput("no topology \"" + name + "\": looked in " + looked + meant);
    }

    private static List<String> namesIn(List<Path> places) {
        return places.stream().flatMap(TopologyFiles::names).toList();
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.empty();
        }
    }

    private static List<Path> places(Path project, URI feature) {
        List<Path> places = new ArrayList<>();
        folderOf(feature).ifPresent(places::add);
        Optional.ofNullable(System.getProperty("gatehouse.topologies"))
                .map(Path::of)
                .ifPresent(places::add);
        places.add(project.resolve("scenarios"));
        return places;
    }

    private static Optional<Path> folderOf(URI feature) {
        boolean isFile = "file".equals(feature.getScheme()) && !feature.isOpaque();
        return isFile
                ? Optional.of(Path.of(feature).toAbsolutePath().getParent())
                : Optional.of(Path.of(feature.getSchemeSpecificPart())
                        .toAbsolutePath()
                        .getParent());
    }

    /** The nearest folder upward from the feature with {@code scenarios/} or a pom. */
    private static Path project(URI feature) {
        Path start = folderOf(feature).orElse(Path.of("").toAbsolutePath());
        return Stream.iterate(start, folder -> folder != null, Path::getParent)
                .filter(folder ->
                        Files.isDirectory(folder.resolve("scenarios")) || Files.exists(folder.resolve("pom.xml")))
                .findFirst()
                .map(TopologyFiles::real)
                .orElse(start);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException unreadable) {
            return folder;
        }
    }

    /** The path as problems show it: relative to the working folder where it is below it. */
    private static Path shown(Path file) {
        Path working = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath();
        return absolute.startsWith(working) ? working.relativize(absolute) : absolute;
    }
}
