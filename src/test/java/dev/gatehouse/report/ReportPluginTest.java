package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.verdict.Again;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportPluginTest {

    private static final String FEATURES = RealRun.PROJECT.resolve("features").toString();
    private static final int FIRST_FAILING = 3;
    private static final Pattern TIME = Pattern.compile(" time=\"[0-9.]+\"");
    private static final Pattern WALL = Pattern.compile("(?s)<!-- wall times.*end -->");

    @TempDir
    private Path out;

    @Test
    void every_way_to_end_is_told_in_the_summary_and_in_both_files() throws IOException {
        RunResult run = RealRun.of(out, FEATURES);
        Golden.compare(getClass(), "whole-run.summary.txt", RunSummary.text(run));
        Golden.compare(getClass(), "whole-run.junit.xml", untimed(xml()));
        Golden.compare(getClass(), "whole-run.verdicts.txt", verdicts(run));
        Golden.compare(getClass(), "whole-run.html", main(untimed(html())));
    }

    @Test
    void a_parallel_run_writes_the_same_bytes_but_for_the_wall_times() throws IOException {
        RealRun.of(out, FEATURES);
        String alone = untimed(xml()) + untimed(html());
        for (int round = 0; round < 5; round++) {
            RealRun.of(out, "--threads", "8", FEATURES);
            assertThat(untimed(xml()) + untimed(html()), equalTo(alone));
        }
    }

    @Test
    void a_run_without_failures_shows_none() throws IOException {
        RunResult run = RealRun.of(out, RealRun.feature("passing"));
        assertThat(run.passed(), is(true));
        Golden.compare(getClass(), "passing.summary.txt", RunSummary.text(run));
        Golden.compare(getClass(), "passing.html", main(untimed(html())));
    }

    @Test
    void the_page_asks_nobody_for_anything() throws IOException {
        RealRun.of(out, RealRun.feature("failing"));
        for (String request : List.of(" src=", "url(", "@import", "http:", "https:", "//cdn", "style=\"")) {
            assertThat(html().replace("http://www.w3.org/2000/svg", ""), not(containsString(request)));
        }
        assertThat(html(), containsString("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"));
    }

    @Test
    void a_filter_that_selects_nothing_is_a_problem_of_the_run() throws IOException {
        RunResult run = RealRun.of(out, "--tags", "@nothing", FEATURES);
        assertThat(run.problems(), contains("nothing ran: no scenario was selected"));
        assertThat(RunSummary.text(run), containsString("Nothing ran"));
        Golden.compare(getClass(), "nothing.junit.xml", xml());
    }

    @Test
    void a_folder_that_cannot_be_written_is_a_problem_and_no_stack_trace() throws IOException {
        Path file = Files.createFile(out.resolve("taken"));
        RunResult run = RealRun.of(file, RealRun.feature("passing"));
        assertThat(run.problems().get(0), containsString("cannot write the report into " + file));
        assertThat(run.passed(), is(false));
    }

    @Test
    void a_result_is_there_after_the_run_only() {
        assertThrows(
                IllegalStateException.class, () -> new ReportPlugin(out, out, Again.byMaven(), Details.all).result());
    }

    private static String verdicts(RunResult run) {
        return run.scenarios().stream().map(ReportPluginTest::verdict).collect(Collectors.joining("\n"));
    }

    private static String verdict(ScenarioResult s) {
        return s.place() + " " + s.outcome() + " " + s.tags() + " " + s.virtualTicks() + "\n"
                + s.message().orElse("-") + "\n";
    }

    /** What the page tells of the run, and not of the machine. */
    private static String main(String page) {
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        return main.substring(0, main.indexOf("<section class=\"sec\" id=\"coverage\"")) + "\n";
    }

    @Test
    void each_scenario_has_a_page_that_is_the_same_bytes_in_each_run() throws IOException {
        RealRun.of(out, FEATURES);
        Map<String, String> alone = pages();
        assertThat(alone.keySet(), hasItem("features.failing/" + FIRST_FAILING + ".html"));
        RealRun.of(out, "--threads", "8", FEATURES);
        assertThat(pages(), equalTo(alone));
    }

    @Test
    void pages_of_an_earlier_run_are_swept_away_and_nothing_else() throws IOException {
        Path stale =
                Files.createDirectories(out.resolve("scenarios/features.gone")).resolve("7.html");
        Path foreign = Files.createDirectories(out.resolve("scenarios")).resolve("notes.txt");
        Files.writeString(stale, "old");
        Files.writeString(foreign, "mine");
        RealRun.of(out, RealRun.feature("passing"));
        assertThat(Files.exists(stale.getParent()), is(false));
        assertThat(Files.exists(foreign), is(true));
    }

    private Map<String, String> pages() throws IOException {
        Path folder = out.resolve("scenarios");
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return pages;
    }

    private String xml() throws IOException {
        return Files.readString(out.resolve("junit.xml"));
    }

    private String html() throws IOException {
        return Files.readString(out.resolve("index.html"));
    }

    private static String untimed(String text) {
        return WALL.matcher(TIME.matcher(text).replaceAll("")).replaceAll("");
    }
}
