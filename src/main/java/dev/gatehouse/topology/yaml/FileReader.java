package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the bytes of a file below a folder, or tells why it does not. */
final class FileReader {

    private final Path root;
    private final Path file;
    private final int most;
    private final Consumer<Complaint> tell;

    /** Reads at most {@code most} bytes and one, of a file below a root. */
    FileReader(Path root, Path file, int most, Consumer<Complaint> tell) {
        this.root = root;
        this.file = file;
        this.most = most;
        this.tell = tell;
    }

    /** The file's name as the user gave it, with forward slashes. */
    static String name(Path file) {
        return file.toString().replace(File.separatorChar, '/');
    }

    /** The one path of a file that may have several; as good as can be told of one that does not exist. */
    static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException unreadable) {
            return absolute(file);
        }
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
                    .expecting("a file"));
        }
        return Files.isRegularFile(file) ? readWhole() : unreadable();
    }

    /** Reads one byte more than is allowed at most: a file may grow while it is read. */
    private Optional<byte[]> readWhole() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(most + 1));
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
        tell.accept(complaint);
        return Optional.empty();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
