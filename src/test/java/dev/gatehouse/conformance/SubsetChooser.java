package dev.gatehouse.conformance;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Chooses, out of all recordings, those that the tests replay: each that shows something which none before it showed.
 *
 * <p>What a recording shows: for each operation its kind and options, the target's state before it, and the kinds of
 * events that it caused; and once, its family, target, settings and outcome. The order of files and lines decides,
 * nothing else.
 *
 * <p>Run it with the folder of the full set and the folder to write to.
 */
final class SubsetChooser {

    static final List<String> FILES = List.of("systematic.jsonl.gz", "random.jsonl.gz", "unruly.jsonl.gz");

    private static final List<String> OPTIONS = List.of(
            "device",
            "action",
            "by",
            "sync",
            "ignoreState",
            "sendAndForget",
            "queuePresented",
            "completionRoutine",
            "timeoutMs",
            "deleteOnCompletion",
            "resendOnCompletion",
            "holdDpc",
            "dispatchLevel",
            "irql");
    private static final Set<String> WITH_VALUES = Set.of("device", "action", "by");

    private final Set<String> shown = new HashSet<>();

    private SubsetChooser() {}

    public static void main(String[] folders) throws IOException {
        SubsetChooser chooser = new SubsetChooser();
        for (String file : FILES) {
            chooser.choose(Path.of(folders[0], file), Path.of(folders[1], file));
        }
    }

    private void choose(Path from, Path to) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(from)), StandardCharsets.UTF_8));
                BufferedWriter chosen = new BufferedWriter(new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(to)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (shown.addAll(shownBy(Recording.parse(line)))) {
                    chosen.write(line + "\n");
                }
            }
        }
    }

    private static Set<String> shownBy(Recording recording) {
        Set<String> features = new HashSet<>();
        String before = "WdfIoTargetStarted";
        for (int i = 0; i < recording.observed().size(); i++) {
            Observation observed = recording.observed().get(i);
            features.add(words(recording.operations().get(i)) + " in " + before + ": " + kinds(observed));
            before = observed.state();
        }
        features.add(recording.family() + ", remote " + recording.remote() + ", verifier " + recording.verifier()
                + ", 1." + recording.clientVersion() + ": " + recording.outcome());
        return features;
    }

    private static String words(Fields operation) {
        StringBuilder words = new StringBuilder(operation.text("op"));
        for (String option : OPTIONS) {
            if (operation.has(option)) {
                words.append(' ').append(option);
                words.append(WITH_VALUES.contains(option) ? "=" + operation.text(option) : "");
            }
        }
        return words.toString();
    }

    private static Set<Object> kinds(Observation observed) {
        Set<Object> kinds = new TreeSet<>();
        for (Object event : observed.events()) {
            kinds.add(((Map<?, ?>) event).get("ev"));
        }
        return kinds;
    }
}
