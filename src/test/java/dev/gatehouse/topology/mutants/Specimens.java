package dev.gatehouse.topology.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Topologies that are right: those of the tests, and those that the features of the project use. */
public final class Specimens {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/test/resources/specimens/topology/good"), Path.of("scenarios"));

    private Specimens() {}

    /** All of them, in an order that does not change. */
    public static List<Path> good() {
        List<Path> found = FOLDERS.stream().flatMap(Specimens::below).sorted().toList();
        if (found.size() < FOLDERS.size()) {
            throw new AssertionError("no topologies below " + FOLDERS);
        }
        return found;
    }

    /** Those that are wrong in one way each, and YAML all the same. */
    public static List<Path> wrong() {
        return below(Path.of("src/test/resources/specimens/topology/wrong"))
                .filter(Specimens::isYaml)
                .sorted()
                .toList();
    }

    /** Tells whether a file is a map in YAML, whatever stands in it. */
    private static boolean isYaml(Path file) {
        try {
            return Trees.of(Files.readString(file)) instanceof MappingNode;
        } catch (YAMLException | IOException e) {
            return false;
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
