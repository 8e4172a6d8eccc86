package dev.gatehouse.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.report.folder.PageFiles;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.pages.Detail;
import dev.gatehouse.report.pages.ScenarioPage;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the page of each scenario when it ends, so that nothing of it has to be kept; used by several threads. */
final class ScenarioPages {

    private final Path out;
    private final BriefPages briefs;

    /** What came of each scenario, by its file and its line: little is kept of one that passes. */
    private final Map<String, Map<Integer, Outcome>> written = new ConcurrentHashMap<>();

    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();

    ScenarioPages(Path out) {
        this.out = out;
        this.briefs = new BriefPages(out);
    }

    /** Writes a page, unless one is there of another run of the same scenario that ended as badly or worse. */
    void write(Detail detail) {
        ScenarioResult result = detail.result();
        Map<Integer, Outcome> lines = written.computeIfAbsent(result.uri(), uri -> new ConcurrentHashMap<>());
        lines.compute(result.line(), (line, before) -> {
            if (before != null && !Repeats.isWorse(result.outcome(), before)) {
                return before;
            }
            if (before != null) {
                String start = PageName.besideStart(PageName.of(result.uri(), line));
                files.removeIf(file -> file.startsWith(start));
            }
            writePage(detail);
            return result.outcome();
        });
    }

    private void writePage(Detail detail) {
        try {
            if (!detail.whole()) {
                briefs.add(detail);
                return;
            }
            ScenarioResult result = detail.result();
            briefs.remove(result.uri(), result.line());
            Path folder = out.resolve(PageName.folder(result.uri()));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            for (Map.Entry<String, String> file : ScenarioPage.files(detail).entrySet()) {
                files.add(file.getKey());
                Files.writeString(out.resolve(file.getKey()), file.getValue(), UTF_8);
            }
        } catch (IOException e) {
            failures.add(ReportFiles.cannotWrite(out, e));
        }
    }

    /** What kept it from writing, if anything did. */
    Optional<String> problem() {
        return failures.stream().sorted().findFirst();
    }

    /** Writes the pages that scenarios share; then deletes those that an earlier run has left, and nothing else. */
    void finish() {
        try {
            files.addAll(briefs.finish());
        } catch (IOException e) {
            failures.add(ReportFiles.cannotWrite(out, e));
        }
        sweep();
    }

    private void sweep() {
        try {
            new PageFiles(out).keepOnly(files);
        } catch (IOException | UncheckedIOException e) {
            failures.add("cannot tidy " + out.resolve(PageName.FOLDER) + ": " + e.getMessage());
        }
    }
}
