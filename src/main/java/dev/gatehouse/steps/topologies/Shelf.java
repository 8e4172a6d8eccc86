package dev.gatehouse.steps.topologies;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.source.Problem;
import dev.gatehouse.source.Problems;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.Overriding;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.verdict.WrongInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The topologies that have been read with the models of one class loader, which are those of one run. */
final class Shelf {

    /** A file as it was when it was read: one that is edited between two runs in one JVM is read again. */
    private record Version(Path file, FileTime modified, long size) {

        static Version of(Path file) {
            try {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Version(file, attributes.lastModifiedTime(), attributes.size());
            } catch (IOException unreadable) {
                return new Version(file, FileTime.fromMillis(0), 0);
            }
        }

        // Written out: what the compiler makes of a record is put together at each start.
        @Override
        public boolean equals(Object other) {
            return other instanceof Version that
                    && file.equals(that.file)
                    && modified.equals(that.modified)
                    && size == that.size;
        }

        @Override
        public int hashCode() {
            return file.hashCode();
        }
    }

    /** What a file and all that it imports gave, as they were when they were read. */
    private record Reading(Set<Version> versions, Drawn drawn) {

        boolean isFresh() {
            return versions.stream().allMatch(version -> version.equals(Version.of(version.file())));
        }
    }

    private final ClassLoader models;
    private final Map<Path, Reading> readings = new ConcurrentHashMap<>();

    Shelf(ClassLoader models) {
        this.models = models;
    }

    boolean isOf(ClassLoader loader) {
        return models == loader;
    }

    /** The blueprint of a file, which is read if it was not, or has changed since. */
    Drawn take(Path project, Path file) {
        Reading before = readings.get(file);
        return before != null && before.isFresh()
                ? before.drawn()
                : readings.compute(
                                file,
                                (key, other) -> other != null && other.isFresh()
                                        ? other
                                        : reading(project, key, new Overriding(List.of())))
                        .drawn();
    }

    /** The blueprint of a file with other values in it, which is not kept. */
    Drawn read(Path project, Path file, Overriding values) {
        return reading(project, file, values).drawn();
    }

    private Reading reading(Path project, Path file, Overriding values) {
        Version before = Version.of(file);
        LoadedTopology loaded = TopologyLoader.load(project, TopologyFiles.shown(file), values);
        Optional<Blueprint> blueprint = loaded.draft().map(draft -> Blueprint.of(draft, Models.of(models)));
        Problems problems = new Problems();
        problems.addAll(placed(loaded.problems(), values));
        blueprint.ifPresent(read -> problems.addAll(placed(read.problems(), values)));
        Set<Version> versions = new HashSet<>(Set.of(before));
        loaded.files().forEach(each -> versions.add(Version.of(each)));
        return blueprint
                .filter(read -> !problems.hasErrors())
                .map(read -> new Reading(versions, new Drawn(read, files(versions))))
                .orElseThrow(() -> new WrongInput(problems.text()));
    }

    private static List<Problem> placed(List<Problem> problems, Overriding values) {
        return problems.stream().map(values::placed).toList();
    }

    private static List<Path> files(Set<Version> versions) {
        return versions.stream().map(Version::file).distinct().sorted().toList();
    }
}
