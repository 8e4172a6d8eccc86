package dev.gatehouse.cli.init;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder that a new project goes into: all of its files, or none. */
public final class ProjectFolder {

    private final Path folder;

    /** What was made so far, the latest first, to be taken back where the rest fails. */
    private final Deque<Path> made = new ArrayDeque<>();

    /** A folder, which need not exist yet. */
    public ProjectFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The nearest of the folder and those above it that is there, where it is no folder: nothing fits below it. */
    public Optional<Path> blockedBy() {
        return upward().filter(ProjectFolder::isThere).findFirst().filter(path -> !Files.isDirectory(path));
    }

    /** The paths that are there already, or whose folder would have to be where a file is; in the given order. */
    public List<String> inTheWay(Collection<String> paths) {
        return paths.stream().filter(this::isTaken).toList();
    }

    private boolean isTaken(String path) {
        Path file = folder.resolve(path);
        return isThere(file)
                || Stream.iterate(file.getParent(), above -> !above.equals(folder), Path::getParent)
                        .anyMatch(above -> isThere(above) && !Files.isDirectory(above));
    }

    /**
     * Writes the files.
     *
     * @throws IOException if one cannot be written; then what was written before it is gone again
     */
    public void write(Map<String, String> files) throws IOException {
        boolean written = false;
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
            written = true;
        } finally {
            if (!written) {
                takeBack();
            }
        }
    }

    private void write(Path file, String text) throws IOException {
        makeFolder(file.getParent());
        Files.writeString(file, text, UTF_8, StandardOpenOption.CREATE_NEW);
        made.push(file);
    }

    private void makeFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            makeFolder(path.getParent());
            Files.createDirectory(path);
            made.push(path);
        }
    }

    private void takeBack() throws IOException {
        for (Path path : made) {
            Files.deleteIfExists(path);
        }
    }

    private Stream<Path> upward() {
        return Stream.iterate(folder, path -> path != null, Path::getParent);
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
