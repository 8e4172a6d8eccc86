package dev.gatehouse.steps.topologies;

import dev.gatehouse.source.Nearest;
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
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Finds topologies by the names that features use, and reads each once a run.
 *
 * <p>A name is looked for beside the feature, then in the folder given by {@code gatehouse.topologies}, then in {@code
 * scenarios/} of the project. Blueprints are immutable, so scenarios on all threads share them.
 */
public final class TopologyFiles {

    /** A file as it was when it was read: one that is edited between two runs in one JVM is read again. */
    private record Version(Path file, FileTime modified, long size) {}

    /** What a file and all that it imports gave, as they were when they were read. */
    private record Reading(Set<Version> versions, Blueprint blueprint) {

        boolean isFresh() {
            return versions.stream().allMatch(version -> version.equals(version(version.file())));
        }
    }

    /** What a feature asks for, and where else its user has said to look. */
    private record Named(String name, URI feature, Optional<String> topologies) {}

    private static final String TOPOLOGIES = "gatehouse.topologies";
    private static final Map<Named, Path> FOUND = new ConcurrentHashMap<>();
    private static final Map<Path, Reading> READ = new ConcurrentHashMap<>();

    private TopologyFiles() {}

    /** The blueprint of a topology, or the words that say what is wrong with the file. */
    static Blueprint find(String name, URI feature) {
        Named named = new Named(name, feature, Optional.ofNullable(System.getProperty(TOPOLOGIES)));
        Path file = FOUND.computeIfAbsent(named, TopologyFiles::look);
        Reading before = READ.get(file);
        return before != null && before.isFresh()
                ? before.blueprint()
                : READ.compute(
                                file,
                                (key, other) -> other != null && other.isFresh() ? other : read(project(feature), key))
                        .blueprint();
    }

    /** The bytes of a file beside a feature, which has to lie in the feature's project. */
    public static byte[] bytes(String name, URI feature) {
        Path folder = folderOf(feature).orElse(Path.of(""));
        try {
            Path file = folder.resolve(name).toRealPath();
            if (!file.startsWith(project(feature))) {
                throw new WrongInput("file \"" + name + "\" lies outside of the project, and is not read");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new WrongInput("there is no file \"" + name + "\" in " + shown(folder));
        }
    }

    private static Path look(Named named) {
        List<Path> places = places(named);
        return places.stream()
                .map(folder -> folder.resolve(named.name()).normalize())
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> missing(named.name(), places));
    }

    private static Version version(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(file, attributes.lastModifiedTime(), attributes.size());
        } catch (IOException unreadable) {
            return new Version(file, FileTime.fromMillis(0), 0);
        }
    }

    private static Reading read(Path project, Path file) {
        Version before = version(file);
        LoadedTopology loaded = TopologyLoader.load(project, shown(file));
        Models models = Models.of(Thread.currentThread().getContextClassLoader());
        Optional<Blueprint> blueprint = loaded.draft().map(draft -> Blueprint.of(draft, models));
        Problems problems = new Problems();
        problems.addAll(loaded.problems());
        blueprint.ifPresent(read -> problems.addAll(read.problems()));
        Set<Version> versions = new HashSet<>(Set.of(before));
        loaded.files().forEach(each -> versions.add(version(each)));
        return blueprint
                .filter(read -> !problems.hasErrors())
                .map(read -> new Reading(versions, read))
                .orElseThrow(() -> new WrongInput(problems.text()));
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

    private static List<Path> places(Named named) {
        List<Path> places = new ArrayList<>();
        folderOf(named.feature()).ifPresent(places::add);
        named.topologies().map(Path::of).ifPresent(places::add);
        places.add(project(named.feature()).resolve("scenarios"));
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
