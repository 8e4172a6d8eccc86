package dev.gatehouse.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.report.coverage.Coverage;
import dev.gatehouse.report.coverage.CoverageJson;
import dev.gatehouse.report.coverage.CoveragePage;
import dev.gatehouse.report.markup.Content;
import dev.gatehouse.report.overview.OverviewPage;
import dev.gatehouse.report.pages.PageAssets;
import dev.gatehouse.report.results.FailureSarif;
import dev.gatehouse.report.results.MarkdownSummary;
import dev.gatehouse.report.results.ResultJson;
import dev.gatehouse.report.results.Results;
import dev.gatehouse.verdict.RunResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The files of a report in their folder, but for the pages of scenarios. */
final class ReportFiles {

    private final Path folder;

    ReportFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes the files; returns what kept it from doing so. */
    Optional<String> write(Results results, Coverage coverage) {
        RunResult run = results.run();
        Map<String, Content> files = new LinkedHashMap<>();
        files.put(
                "index.html",
                OverviewPage.of(run, results.environment(), results.clock(), CoveragePage.section(coverage)));
        files.put("coverage.html", Content.of(CoveragePage.of(coverage)));
        files.put("coverage.json", Content.of(CoverageJson.of(coverage)));
        files.put("junit.xml", JUnitXml.of(run));
        files.put("result.json", ResultJson.of(results));
        files.put("failures.sarif", Content.of(FailureSarif.of(run)));
        files.put("summary.md", Content.of(MarkdownSummary.of(run)));
        PageAssets.of(run).forEach((name, text) -> files.put(name, Content.of(text)));
        CoveragePage.assets().forEach((name, text) -> files.put(name, Content.of(text)));
        try {
            for (Map.Entry<String, Content> file : files.entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
            return Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.of(cannotWrite(folder, e.getCause()));
        } catch (IOException e) {
            return Optional.of(cannotWrite(folder, e));
        }
    }

    private static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer to = Files.newBufferedWriter(file, UTF_8)) {
            content.write(to);
        }
    }

    static String cannotWrite(Path folder, IOException e) {
        return "cannot write the report into " + folder + ": " + e.getMessage() + " ("
                + e.getClass().getSimpleName() + ")";
    }
}
