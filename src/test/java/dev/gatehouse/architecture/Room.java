package dev.gatehouse.architecture;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the floor plan.
 *
 * @param name the package below the root, {@code topology.yaml}
 * @param kind whether the engine's rules hold in it
 * @param knows the rooms that it may import
 * @param packages the third-party packages that it may import, with those below them
 * @param because why the row is as it is
 */
record Room(String name, Kind kind, List<String> knows, List<String> packages, String because) {

    /** Which types are public API is said where they stand: marks, known to every room. */
    static final String MARKS = "api";

    private static final List<String> EVERYWHERE = List.of("java", "org.apiguardian.api");

    enum Kind {
        ENGINE,
        SHELL
    }

    /** A room of the engine: no wall clock, no randomness, no threads, no third-party package. */
    static Room engine(String name, List<String> knows, String because) {
        return new Room(name, Kind.ENGINE, knows, List.of(), because);
    }

    static Room shell(String name, List<String> knows, List<String> packages, String because) {
        return new Room(name, Kind.SHELL, knows, packages, because);
    }

    /** Tells whether this room may import a package of this house, given below its root. */
    boolean mayKnowRoom(String other) {
        return name.equals(other) || knows.contains(other) || other.equals(MARKS);
    }

    /** Tells whether this room may import a package that is not of this house. */
    boolean mayKnowPackage(String other) {
        return Stream.concat(EVERYWHERE.stream(), packages.stream())
                .anyMatch(allowed -> other.equals(allowed) || other.startsWith(allowed + "."));
    }

    /** The row in words: {@code "topology" may know parameter, source, wdk, because …}. */
    String words() {
        List<String> all =
                Stream.concat(knows.stream().sorted(), packages.stream()).toList();
        return '"' + name + "\" may know " + (all.isEmpty() ? "nobody" : String.join(", ", all)) + ", because "
                + because;
    }
}
