package dev.gatehouse.topology.yaml;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;
import static org.apiguardian.api.API.Status.INTERNAL;

import java.nio.file.Path;
import org.apiguardian.api.API;

/** Loads topology files. Whatever a file may be, the outcome is a value: no exception is thrown for it. */
@API(status = EXPERIMENTAL)
public final class TopologyLoader {

    private TopologyLoader() {}

    /**
     * Loads a file, and those that it imports.
     *
     * @param root the project's folder, outside of which nothing is read
     * @param file the path as the user gave it, and as problems show it
     */
    public static LoadedTopology load(Path root, Path file) {
        return new Library(root).load(file);
    }

    /** The same with other values in the places of some of the file's own, and of those of the files it imports. */
    @API(status = INTERNAL)
    public static LoadedTopology load(Path root, Path file, Overriding values) {
        if (!values.isEmpty()) {
            values.aim(load(root, file).draft());
        }
        return new Library(root, values).load(file);
    }

    /** Loads what a file contains, which can import nothing; {@code name} is what problems show. */
    public static LoadedTopology load(String name, byte[] bytes) {
        return new Library().load(name, bytes);
    }
}
