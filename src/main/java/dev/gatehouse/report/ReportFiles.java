package dev.gatehouse.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.verdict.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a report in their folder. */
final class ReportFiles {

    private final Path folder;

    ReportFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes the files; returns what kept it from doing so. */
    Optional<String> write(RunResult run) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("index.html"), Html.page(run), UTF_8);
            Files.writeString(folder.resolve("junit.xml"), JUnitXml.text(run), UTF_8);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("cannot write the report into " + folder + ": " + e.getMessage() + " ("
                    + e.getClass().getSimpleName() + ")");
        }
    }
}
