package dev.gatehouse.conformance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Replays recordings of the framework on the engine, and compares what happens. */
public final class Replay {

    private Replay() {}

    /**
     * Replays a {@code .jsonl} file, gzipped or not: one recording a line.
     *
     * @throws IOException where the file cannot be read, or a line is not a recording
     */
    public static ReplayResult file(Path file) throws IOException {
        int number = 0;
        List<String> agreeing = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Recording recording = recording(number, line);
                compare(recording).ifPresentOrElse(differences::add, () -> agreeing.add(recording.id()));
            }
        }
        return new ReplayResult(agreeing, differences);
    }

    private static Recording recording(int number, String line) throws IOException {
        try {
            return Recording.parse(line);
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

    static Optional<Difference> compare(Recording recording) {
        try {
            return new Comparison(recording, new Performance(recording).run()).first();
        } catch (IllegalStateException fault) {
            return Optional.of(new Difference(
                    recording.id(), recording.name(), "the replay", "fault of the engine", "", String.valueOf(fault)));
        }
    }
}
