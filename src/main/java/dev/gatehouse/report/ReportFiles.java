package dev.gatehouse.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.report.coverage.Coverage;
import dev.gatehouse.report.coverage.CoverageJson;
import dev.gatehouse.report.coverage.CoveragePage;
import dev.gatehouse.report.overview.OverviewPage;
import dev.gatehouse.report.pages.PageAssets;
import dev.gatehouse.report.results.FailureSarif;
import dev.gatehouse.report.results.MarkdownSummary;
import dev.gatehouse.report.results.ResultJson;
import dev.gatehouse.report.results.Results;
import dev.gatehouse.verdict.RunResult;
import java.io.IOException;
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
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "index.html",
                OverviewPage.of(run, results.environment(), results.clock(), CoveragePage.section(coverage)));
        files.put("coverage.html", CoveragePage.of(coverage));
        files.put("coverage.json", CoverageJson.of(coverage));
        files.put("junit.xml", JUnitXml.text(run));
        files.put("result.json", ResultJson.of(results));
        files.put("failures.sarif", FailureSarif.of(run));
        files.put("summary.md", MarkdownSummary.of(run));
        files.putAll(PageAssets.of(run));
        files.putAll(CoveragePage.assets());
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue(), UTF_8);
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(cannotWrite(folder, e));
        }
    }

    static String cannotWrite(Path folder, IOException e) {
        return "cannot write the report into " + folder + ": " + e.getMessage() + " ("
                + e.getClass().getSimpleName() + ")";
    }
}
