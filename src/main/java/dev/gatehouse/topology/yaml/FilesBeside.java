package dev.gatehouse.topology.yaml;

import dev.gatehouse.parameter.Attachments;
import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.source.ProblemCode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** The files in the folder of a topology and below it: contents of simulated hardware. */
final class FilesBeside implements Attachments {

    /** Bytes of such a file: as many as may be written down in one place. */
    private static final int MOST_BYTES = 16 << 20;

    private final Path root;
    private final Path folder;

    /** The files beside a topology of a project. */
    FilesBeside(Path root, Path topology) {
        this.root = root;
        this.folder = topology.toAbsolutePath().normalize().getParent();
    }

    @Override
    public Optional<byte[]> read(String name, Consumer<Complaint> tell) {
        return path(name, tell)
                .flatMap(file -> new FileReader(root, file, MOST_BYTES, tell).read())
                .filter(bytes -> isNotTooLarge(bytes, tell));
    }

    /** Only what lies in the folder or below it; what a link leads to is looked at when it is read. */
    private Optional<Path> path(String name, Consumer<Complaint> tell) {
        try {
            Path file = folder.resolve(name).normalize();
            if (file.startsWith(folder) && !file.equals(folder)) {
                return Optional.of(file);
            }
            tell.accept(Complaint.of(ProblemCode.T144, "\"" + name + "\" does not lie below the topology's folder")
                    .expecting("a path from the topology downwards, as images/disk.img"));
        } catch (InvalidPathException noPath) {
            tell.accept(Complaint.of(ProblemCode.T141, "no file can have this name"));
        }
        return Optional.empty();
    }

    private static boolean isNotTooLarge(byte[] bytes, Consumer<Complaint> tell) {
        if (bytes.length > MOST_BYTES) {
            tell.accept(Complaint.of(ProblemCode.T129, "the file is larger than contents may be")
                    .expecting("at most " + MOST_BYTES + " bytes"));
        }
        return bytes.length <= MOST_BYTES;
    }
}
