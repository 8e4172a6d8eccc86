package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Page;
import dev.gatehouse.parameter.Spot;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import dev.gatehouse.source.SourceLocation;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the bytes of a file below the project's folder, or tells the page why it does not. */
final class FileReader {

    private final Path root;
    private final Path file;
    private final Page page;

    FileReader(Path root, Path file, Page page) {
        this.root = root;
        this.file = file;
        this.page = page;
    }

    /** The file's name as the user gave it, with forward slashes. */
    static String name(Path file) {
        return file.toString().replace(File.separatorChar, '/');
    }

    Optional<byte[]> read() {
        try {
            return absolute(file).startsWith(absolute(root)) ? readBelow() : outside();
        } catch (IOException e) {
            return unreadable();
        }
    }

    private Optional<byte[]> readBelow() throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return refused(
                    Complaint.of(ProblemCode.T141, "there is no such file").suggesting(neighbour()));
        }
        if (!file.toRealPath().startsWith(root.toRealPath())) {
            return outside();
        }
        if (Files.isDirectory(file)) {
            return refused(Complaint.of(ProblemCode.T142, "this is a folder, not a file")
                    .expecting("a topology file"));
        }
        return Files.isRegularFile(file) ? readWhole() : unreadable();
    }

    /** Reads one byte more than is allowed at most: a file may grow while it is read. */
    private Optional<byte[]> readWhole() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(Limits.MOST_BYTES + 1));
        }
    }

    /** A file of a similar name in the same folder. */
    private Optional<String> neighbour() throws IOException {
        Path folder = absolute(file).getParent();
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(each -> each.getFileName().toString()).sorted().toList();
            return Nearest.of(file.getFileName().toString(), names);
        }
    }

    private Optional<byte[]> outside() {
        return refused(Complaint.of(ProblemCode.T144, "the file lies outside the project's folder")
                .expecting("a file below " + name(root)));
    }

    private Optional<byte[]> unreadable() {
        return refused(Complaint.of(ProblemCode.T143, "the file cannot be read")
                .expecting("a regular file that this user may read"));
    }

    private Optional<byte[]> refused(Complaint complaint) {
        page.error(new Spot(SourceLocation.of(page.source().file()), 1), complaint);
        return Optional.empty();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
