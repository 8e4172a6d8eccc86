package dev.gatehouse.steps.topologies;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.topology.OverridingValue;
import dev.gatehouse.topology.yaml.Overriding;
import dev.gatehouse.verdict.WrongInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * Finds topologies by the names that features use, and reads each once a run.
 *
 * <p>A name is looked for beside the feature, then in the folder given by {@code gatehouse.topologies}, then in {@code
 * scenarios/} of the project. Blueprints are immutable, so scenarios on all threads share them.
 */
public final class TopologyFiles {

    /** What a feature asks for, and where else its user has said to look. */
    private record Named(String name, URI feature, Optional<String> topologies) {
        // Written out: what the compiler makes of a record is put together at each start.
        @Override
        public boolean equals(Object other) {
            return other instanceof Named that
                    && name.equals(that.name)
                    && feature.equals(that.feature)
                    && topologies.equals(that.topologies);
        }

        @Override
        public int hashCode() {
            return 31 * name.hashCode() + feature.hashCode();
        }
    }

    private static final String TOPOLOGIES = "gatehouse.topologies";
    private static final Map<Named, Path> FOUND = new ConcurrentHashMap<>();

    /** That of the run under way: another run may have other models of the same names. */
    private static final AtomicReference<Shelf> SHELF =
            new AtomicReference<>(new Shelf(ClassLoader.getSystemClassLoader()));

    private TopologyFiles() {}

    /** The blueprint of a topology, or the words that say what is wrong with the file. */
    public static Blueprint find(String name, URI feature) {
        return draw(name, feature).blueprint();
    }

    static Drawn draw(String name, URI feature) {
        Named named = new Named(name, feature, Optional.ofNullable(System.getProperty(TOPOLOGIES)));
        Path file = FOUND.computeIfAbsent(named, TopologyFiles::look);
        return shelf().take(project(feature), file);
    }

    /** The same with the values of a table in the places of some of the file's own; it is read anew each time. */
    public static Blueprint find(String name, URI feature, List<List<String>> rows) {
        return draw(name, feature, rows).blueprint();
    }

    static Drawn draw(String name, URI feature, List<List<String>> rows) {
        List<OverridingValue> values =
                rows.stream().map(TopologyFiles::overriding).toList();
        Path file = look(new Named(name, feature, Optional.ofNullable(System.getProperty(TOPOLOGIES))));
        return shelf().read(project(feature), file, new Overriding(values));
    }

    private static OverridingValue overriding(List<String> row) {
        if (row.size() != 2 || row.contains(null)) {
            throw new WrongInput("a row of this table has a path and a value, as | devices.heater.latency | 50 ms |");
        }
        return new OverridingValue(row.get(0), row.get(1));
    }

    private static Shelf shelf() {
        ClassLoader models = Thread.currentThread().getContextClassLoader();
        return SHELF.updateAndGet(shelf -> shelf.isOf(models) ? shelf : new Shelf(models));
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
    static Path shown(Path file) {
        Path working = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath();
        return absolute.startsWith(working) ? working.relativize(absolute) : absolute;
    }
}
