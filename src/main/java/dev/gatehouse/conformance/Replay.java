package dev.gatehouse.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replays recordings of the framework on the engine, and compares what happens. */
public final class Replay {

    private Replay() {}

    /**
     * Replays a {@code .jsonl} file, gzipped or not: one recording a line.
     *
     * @throws IOException where the file cannot be read, or a line is not a recording
     */
    public static ReplayResult file(Path file) throws IOException {
        List<String> agreeing = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        RecordingLines.each(file, line -> {
            Recording recording = Recording.parse(line);
            compare(recording).ifPresentOrElse(differences::add, () -> agreeing.add(recording.id()));
        });
        return new ReplayResult(agreeing, differences);
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
