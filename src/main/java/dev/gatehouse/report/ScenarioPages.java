package dev.gatehouse.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.report.folder.PageFiles;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.pages.Detail;
import dev.gatehouse.report.pages.ScenarioPage;
import dev.gatehouse.report.spool.Kept;
import dev.gatehouse.report.spool.Piece;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes the page of each scenario when it ends, so that nothing of it has to be kept; used by several threads. */
final class ScenarioPages {

    private final Path out;
    private final BriefPages briefs;

    /** How scenarios have ended that did not pass and have a page of their own, by its name. */
    private final Map<String, Outcome> notPassed = new ConcurrentHashMap<>();

    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();

    ScenarioPages(Path out) {
        this.out = out;
        this.briefs = new BriefPages(out);
    }

    /**
     * Writes the page of a scenario, unless one is there of another run of it that ended as badly or worse; or its
     * piece of a page that it shares with others, whose place is returned.
     */
    Piece write(Detail detail) {
        return detail.whole() ? whole(detail) : piece(detail);
    }

    private Piece piece(Detail detail) {
        try {
            return briefs.add(detail);
        } catch (IOException e) {
            failures.add(ReportFiles.cannotWrite(out, e));
            return Piece.NONE;
        }
    }

    private Piece whole(Detail detail) {
        ScenarioResult result = detail.result();
        notPassed.compute(PageName.of(result.uri(), result.line()), (page, known) -> {
            Outcome before = known == null && files.contains(page) ? Outcome.PASSED : known;
            if (before != null && !Repeats.isWorse(result.outcome(), before)) {
                return known;
            }
            if (before != null) {
                String start = PageName.besideStart(page);
                files.removeIf(file -> file.startsWith(start));
            }
            writePage(detail);
            return result.outcome() == Outcome.PASSED ? null : result.outcome();
        });
        return Piece.NONE;
    }

    private void writePage(Detail detail) {
        try {
            Path folder = out.resolve(PageName.folder(detail.result().uri()));
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

    /**
     * Writes the pages that scenarios share; then deletes those that an earlier run has left, and nothing else.
     *
     * @param scenarios all of them, sorted, each once
     */
    void finish(Iterator<Kept> scenarios) {
        try {
            files.addAll(briefs.finish(scenarios));
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
