package dev.gatehouse.steps.topologies;

import dev.gatehouse.blueprint.Blueprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A blueprint and the files that it was drawn from.
 *
 * @param files the topology and all that it imports, each once
 */
record Drawn(Blueprint blueprint, List<Path> files) {

    /** What the files say now, one after the other. */
    String text() {
        return files.stream().map(Drawn::text).collect(Collectors.joining("\n"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
