package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.report.results.ResultReader;
import dev.gatehouse.report.results.Results;
import dev.gatehouse.verdict.ScenarioResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of one shard each, and what they come to together. */
class ShardedRunTest {

    private static final String FEATURE =
            """
            Feature: spread
              Scenario: alone
                Then it passes

              Scenario Outline: the same name
                Given all is well
                Then <step>

                Examples:
                  | step      |
                  | it passes |
                  | it fails  |
                  | it passes |

              Rule: in a rule
                @tagged
                Scenario: below it
                  Then it passes
            """;

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void write_features() {
        commands = Commands.in(folder);
        commands.write("features/a.feature", FEATURE);
        commands.write("features/b/b.feature", FEATURE.replace("spread", "another"));
    }

    private List<String> places(String report) {
        Results results = ResultReader.read(folder.resolve(report));
        return results.run().scenarios().stream().map(ScenarioResult::place).toList();
    }

    private String run(int shard, int total) {
        return commands.sample("--shard", shard + "/" + total, "--out", "shard" + shard);
    }

    private static String[] merge(int total) {
        return Stream.concat(
                        Stream.of("report", "merge", "--out", "all"),
                        IntStream.rangeClosed(1, total).mapToObj(shard -> "shard" + shard))
                .toArray(String[]::new);
    }

    @Test
    void the_shards_of_a_run_together_are_the_run() {
        commands.sample("--out", "whole");
        for (int total : List.of(2, 3, 16)) {
            for (int shard = 1; shard <= total; shard++) {
                run(shard, total);
            }
            assertThat(
                    commands.run(merge(total)),
                    startsWith("exit 1\n--- out\n2 of 10 scenarios failed, for one reason\n"));
            assertThat(places("all"), equalTo(places("whole")));
        }
    }

    @Test
    void a_run_says_which_shard_it_is_on_the_screen_and_in_its_report() throws IOException {
        Golden.compare(getClass(), "sharded.txt", run(1, 3) + run(2, 3) + run(3, 3));
        String page = Files.readString(folder.resolve("shard2/index.html"));
        assertThat(ResultReader.read(folder.resolve("shard2")).run().shard().toString(), equalTo("shard 2/3"));
        assertThat(page, allOf(containsString("in shard 2/3"), containsString("2/3: ")));
    }

    @Test
    void a_shard_without_scenarios_is_green_and_says_so() {
        List<String> empty = IntStream.rangeClosed(1, 3)
                .mapToObj(shard -> commands.sample("--shard", shard + "/3", "features/a.feature:2", "--out", "e"))
                .filter(text -> text.contains("Nothing to run"))
                .toList();
        assertThat(empty.size(), is(2));
        Golden.compare(getClass(), "empty-shard.txt", empty.get(0));
    }

    @Test
    void a_shard_of_no_selection_at_all_is_wrong() {
        assertThat(
                commands.sample("--shard", "1/3", "--tags", "@nobody"),
                allOf(startsWith("exit 2\n"), containsString("wrong: nothing ran: no scenario was selected")));
    }

    @Test
    void a_dry_run_tells_what_would_run_in_the_shard() {
        List<String> told = IntStream.rangeClosed(1, 2)
                .mapToObj(shard -> commands.sample("--dry-run", "--shard", shard + "/2", "--tags", "@tagged"))
                .toList();
        assertThat(
                told.get(0), startsWith("exit 0\n--- out\nshard 1/2: 1 of 2 scenarios\n\ndry run: 1 scenario would"));
        assertThat(
                told.get(1), startsWith("exit 0\n--- out\nshard 2/2: 1 of 2 scenarios\n\ndry run: 1 scenario would"));
    }

    @Test
    void the_environment_of_a_ci_system_is_understood_and_the_option_wins() {
        Commands inCi = commands.with(Map.of("CI_NODE_INDEX", "2", "CI_NODE_TOTAL", "3"));
        assertThat(inCi.sample(), containsString("shard 2/3, by GitLab CI (CI_NODE_INDEX, CI_NODE_TOTAL): "));
        assertThat(inCi.sample("--shard", "1/1"), not(containsString("shard ")));
        assertThat(
                inCi.sample(),
                containsString("  ./gatehouse run --shard 1/1 --glue dev.gatehouse.sample.glue features/"));
    }

    @Test
    void numbers_that_cannot_be_are_refused() {
        Golden.compare(getClass(), "no-such-shard.txt", commands.sample("--shard", "4/3"));
        assertThat(
                commands.with(Map.of("CIRCLE_NODE_INDEX", "7", "CIRCLE_NODE_TOTAL", "3"))
                        .sample(),
                startsWith("exit 2\n--- out\n--- err\ngatehouse: the environment says which shard to run"));
    }

    @Test
    void a_report_of_some_shards_does_not_look_like_one_of_all() {
        run(1, 4);
        run(3, 4);
        assertThat(
                commands.run("report", "merge", "--out", "all", "shard1", "shard3"),
                allOf(
                        startsWith("exit 2\n"),
                        containsString("\nwrong: of the shards of one run that shard 1/4 belongs to there is no report"
                                + " of 2/4, 4/4\n")));
    }

    @Test
    void shards_that_were_dealt_out_differently_are_told_from_those_of_one_run() {
        run(1, 2);
        commands.sample("--shard", "2/2", "--tags", "@tagged", "--out", "shard2");
        assertThat(
                commands.run("report", "merge", "--out", "all", "shard1", "shard2"),
                allOf(startsWith("exit 2\n"), containsString("dealt their scenarios out differently")));
    }

    @Test
    void shards_are_balanced_by_what_scenarios_took_before() {
        commands.write(
                "times.json",
                """
                {"gatehouse": 1, "tenthsOfMs": {"features/a.feature":
                    {"alone": [90000], "the same name": [10, 20, 10], "gone": [100000], "below it": [10]}}}
                """);
        List<String> told = IntStream.rangeClosed(1, 2)
                .mapToObj(shard ->
                        commands.sample("--shard", shard + "/2", "--durations", "times.json", "features/a.feature"))
                .toList();
        assertThat(
                told.toString(),
                allOf(
                        containsString(": 1 of 5 scenarios, balanced by the durations of times.json\n"),
                        containsString(": 4 of 5 scenarios, balanced by the durations of times.json\n")));
    }

    @Test
    void durations_are_taken_from_reports_and_found_beside_the_features() throws IOException {
        run(1, 2);
        run(2, 2);
        assertThat(
                commands.run("report", "durations", "--out", "features/durations.json", "shard1", "shard2"),
                equalTo("exit 0\n--- out\n--- err\n"));
        assertThat(
                Files.readString(folder.resolve("features/durations.json")).replaceAll("\\d+", "0"),
                equalTo(
                        """
                        {
                          "gatehouse" : 0,
                          "tenthsOfMs" : {
                            "features/a.feature" : {
                              "alone" : [ 0 ],
                              "below it" : [ 0 ],
                              "the same name" : [ 0, 0, 0 ]
                            },
                            "features/b/b.feature" : {
                              "alone" : [ 0 ],
                              "below it" : [ 0 ],
                              "the same name" : [ 0, 0, 0 ]
                            }
                          }
                        }
                        """));
        assertThat(run(1, 2), containsString("balanced by the durations of features/durations.json\n"));
        assertThat(
                commands.sample("--shard", "1/2", "--durations", "shard1", "--out", "again"),
                containsString("balanced by the durations of shard1\n"));
    }

    @Test
    void what_holds_no_durations_is_a_wrong_input() {
        commands.write("odd.json", "{\"tenthsOfMs\": {\"a\": 7}}");
        for (String given : List.of("odd.json", "nowhere.json", "features")) {
            assertThat(
                    commands.sample("--shard", "1/2", "--durations", given),
                    allOf(
                            startsWith("exit 2\n--- out\n--- err\ngatehouse: there "),
                            containsString("FOLDER/" + given)));
        }
    }
}
