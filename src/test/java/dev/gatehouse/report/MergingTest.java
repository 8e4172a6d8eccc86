package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.report.coverage.Coverage;
import dev.gatehouse.report.coverage.CoverageJson;
import dev.gatehouse.report.markup.PageName;
import dev.gatehouse.verdict.RunResult;
import dev.gatehouse.verdict.ScenarioResult;
import dev.gatehouse.verdict.WrongInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTest {

    @TempDir
    private Path folder;

    private Path first;
    private Path second;
    private RunResult passing;
    private RunResult both;

    @BeforeEach
    void run_two_shards_that_have_a_feature_in_common() {
        first = folder.resolve("first");
        second = folder.resolve("second");
        passing = RealRun.of(first, Details.failed, RealRun.feature("passing"));
        both = RealRun.of(second, Details.failed, RealRun.feature("passing"), RealRun.feature("failing"));
    }

    private RunResult merged(Path... shards) {
        return Merging.merge(List.of(shards), folder.resolve("all")).run();
    }

    private String file(String name) throws IOException {
        return Files.readString(folder.resolve("all").resolve(name));
    }

    @Test
    void a_scenario_that_ran_in_two_shards_ran_twice() {
        RunResult all = merged(first, second);
        assertThat(all.scenarios().size(), is(both.scenarios().size()));
        long twice =
                all.scenarios().stream().filter(s -> s.traits().runs() == 2).count();
        assertThat(twice, is((long) passing.scenarios().size()));
        assertThat(all.again(), equalTo(passing.again()));
    }

    @Test
    void each_scenario_keeps_a_page_whether_it_has_one_of_its_own_or_not() throws IOException {
        RunResult all = merged(first, second);
        assertThat(all.scenarios().stream().filter(ScenarioResult::brief).count() > 0, is(true));
        for (ScenarioResult s : all.scenarios()) {
            String[] page = PageName.of(s).split("#");
            String text = file(page[0]);
            assertThat(text, containsString(page.length > 1 ? "id=\"" + page[1] + "\"" : "<code>" + s.place()));
        }
    }

    @ParameterizedTest
    @CsvSource({"long, short", "short, long"})
    void a_page_and_the_files_beside_it_are_of_one_shard(String name, String other) throws IOException {
        Path feature = folder.resolve("one.feature");
        Path passes = folder.resolve(name);
        Path fails = folder.resolve(other);
        String happens = "Feature: f\n\n  Scenario: s\n    Then %d things happen\n";
        Files.writeString(feature, happens.formatted(name.equals("long") ? 6_500 : 2_500));
        RealRun.of(passes, feature.toString());
        Files.writeString(feature, happens.formatted(name.equals("long") ? 2_500 : 6_500) + "    * it breaks\n");
        RealRun.of(fails, feature.toString());

        merged(passes, fails);
        mustHaveThePagesOf(fails);
        merged(fails, passes);
        mustHaveThePagesOf(fails);
        merged(passes, passes);
        mustHaveThePagesOf(passes);
    }

    private void mustHaveThePagesOf(Path shard) throws IOException {
        SortedMap<String, String> wanted = pages(shard);
        SortedMap<String, String> all = pages(folder.resolve("all"));
        assertThat(all.keySet(), equalTo(wanted.keySet()));
        wanted.forEach((name, text) -> assertThat(name, all.get(name).equals(text), is(true)));
    }

    /** The texts of pages, and of what lies beside them, by their names. */
    private static SortedMap<String, String> pages(Path report) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(report.resolve(PageName.FOLDER))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(report.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(report + " has files beside its page", texts.size() > 5, is(true));
        return texts;
    }

    @Test
    void scenarios_of_one_feature_in_two_shards_share_its_page_again() throws IOException {
        int line = passing.scenarios().stream().toList().get(0).line();
        Path one = folder.resolve("one");
        RealRun.of(one, Details.failed, RealRun.feature("passing") + ":" + line);
        String whole = Files.readString(first.resolve(
                PageName.shared(passing.scenarios().stream().toList().get(0).uri())));
        merged(one, first);
        assertThat(
                file(PageName.shared(
                        passing.scenarios().stream().toList().get(0).uri())),
                equalTo(whole));
    }

    @Test
    void what_was_exercised_is_counted_together() throws IOException {
        merged(first, second);
        Coverage one = CoverageJson.read(Files.readString(first.resolve("coverage.json")));
        Coverage two = CoverageJson.read(Files.readString(second.resolve("coverage.json")));
        assertThat(file("coverage.json"), equalTo(CoverageJson.of(one.and(two))));
    }

    @Test
    void what_is_wrong_with_a_shard_is_wrong_with_the_whole() throws IOException {
        Path nothing = folder.resolve("nothing");
        RealRun.of(nothing, "--tags", "@nothing", RealRun.feature("passing"));
        RunResult all = merged(first, nothing);
        assertThat(all.problems(), hasItem("nothing ran: no scenario was selected"));
        assertThat(file("junit.xml"), containsString("nothing ran: no scenario was selected"));
        assertThat(all.passed(), is(false));
    }

    @Test
    void other_programs_get_the_whole_too() throws IOException {
        RunResult all = merged(first, second);
        assertThat(
                file("junit.xml"),
                containsString("<testsuites name=\"Gatehouse\" tests=\""
                        + all.scenarios().size()));
        assertThat(file("summary.md"), containsString(" of " + all.scenarios().size() + " scenarios failed"));
        assertThat(file("result.json"), containsString("\"Shards\" : \"2\""));
    }

    @Test
    void a_folder_without_a_report_is_a_wrong_input() {
        String refusal = assertThrows(WrongInput.class, () -> merged(first, folder.resolve("gone")))
                .getMessage();
        assertThat(refusal, containsString("there is no report in "));
    }
}
