package dev.gatehouse.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a {@code .jsonl} file, gzipped or not. */
public final class RecordingLines {

    /** Takes one line; an {@link IllegalArgumentException} says what is wrong with it. */
    @FunctionalInterface
    public interface Reader {
        void read(String line) throws IOException;
    }

    private RecordingLines() {}

    /** The first line of a file, if it has one. */
    public static Optional<String> first(Path file) throws IOException {
        try (BufferedReader lines = open(file)) {
            return Optional.ofNullable(lines.readLine());
        }
    }

    /**
     * Reads one line after the other.
     *
     * @throws IOException where the file cannot be read, or, with its number, a line is wrong
     */
    public static void each(Path file, Reader reader) throws IOException {
        int number = 0;
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                read(number, line, reader);
            }
        }
    }

    private static void read(int number, String line, Reader reader) throws IOException {
        try {
            reader.read(line);
        } catch (IllegalArgumentException wrong) {
            throw new IOException("line " + number + ": " + wrong.getMessage(), wrong);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        boolean zipped = file.getFileName().toString().endsWith(".gz");
        return new BufferedReader(
                new InputStreamReader(zipped ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }
}
