package dev.gatehouse.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that features, topologies and reports of a user belong to.
 *
 * @param folder the nearest folder upward that holds {@code scenarios/} or a {@code pom.xml}, or else the current one
 * @param current the folder that the command was started in
 */
public record Project(Path folder, Path current) {

    /** The project that a folder is in, or the folder itself. */
    public static Project around(Path current) {
        Path start = current.toAbsolutePath().normalize();
        Optional<Path> upward = Optional.of(start);
        while (upward.isPresent() && !isProject(upward.get())) {
            upward = Optional.ofNullable(upward.get().getParent());
        }
        return new Project(upward.orElse(start), start);
    }

    private static boolean isProject(Path folder) {
        return Files.isDirectory(folder.resolve("scenarios")) || Files.isRegularFile(folder.resolve("pom.xml"));
    }

    /** The folder of the features, as a user would write it here. */
    public String features() {
        return seenFromHere("features");
    }

    /** The folder of the reports, as a user would write it here. */
    public String reports() {
        return seenFromHere("reports");
    }

    /** Where a project keeps what its scenarios took, as a user would write it here. */
    public String durations() {
        return seenFromHere("features/durations.json");
    }

    private String seenFromHere(String name) {
        return current.relativize(folder.resolve(name)).toString().replace('\\', '/');
    }
}
