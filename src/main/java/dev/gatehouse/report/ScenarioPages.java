package dev.gatehouse.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.report.pages.Detail;
import dev.gatehouse.report.pages.ScenarioPage;
import dev.gatehouse.verdict.Outcome;
import dev.gatehouse.verdict.ScenarioResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page of each scenario when it ends, so that nothing of it has to be kept; used by several threads. */
final class ScenarioPages {

    /** Pages, and what lies beside them. */
    private static final Pattern OURS = Pattern.compile(
            "\\d+\\.(html|(sequence|journal)-\\d+\\.js|journal\\.txt)|" + Pattern.quote(PageName.SHARED));

    private final Path out;
    private final BriefPages briefs;
    private final Map<String, Outcome> written = new ConcurrentHashMap<>();
    private final Set<String> files = ConcurrentHashMap.newKeySet();
    private final Set<String> failures = ConcurrentHashMap.newKeySet();

    ScenarioPages(Path out) {
        this.out = out;
        this.briefs = new BriefPages(out);
    }

    /** Writes a page, unless one is there of another run of the same scenario that ended as badly or worse. */
    void write(Detail detail) {
        ScenarioResult result = detail.result();
        String name = PageName.of(result.uri(), result.line());
        written.compute(name, (key, before) -> {
            if (before != null && !Repeats.isWorse(result.outcome(), before)) {
                return before;
            }
            if (before != null) {
                files.removeIf(file -> file.startsWith(PageName.besideStart(name)));
            }
            write(name, detail);
            return result.outcome();
        });
    }

    private void write(String name, Detail detail) {
        try {
            if (!detail.whole()) {
                briefs.add(detail);
                return;
            }
            briefs.remove(detail.result().uri(), detail.result().line());
            Path folder = out.resolve(name).getParent();
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
        Path folder = out.resolve(PageName.FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> there = Files.walk(folder, 2)) {
            List<Path> stale = there.filter(file -> isOurs(folder, file))
                    .filter(file -> !files.contains(name(file)))
                    .collect(Collectors.toList());
            for (Path page : stale) {
                Files.delete(page);
            }
        } catch (IOException | UncheckedIOException e) {
            failures.add("cannot tidy " + folder + ": " + e.getMessage());
        }
    }

    private static boolean isOurs(Path folder, Path file) {
        return folder.relativize(file).getNameCount() == 2
                && OURS.matcher(file.getFileName().toString()).matches();
    }

    private String name(Path file) {
        return out.relativize(file).toString().replace('\\', '/');
    }
}
