package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunCommandTest {

    private static final String MIXED =
            """
            Feature: mixed

              @good
              Scenario: one that passes
                Given all is well
                Then it passes

              @bad
              Scenario: one that fails
                Given all is well
                Then it fails

              @good
              Scenario: another that passes
                Then it passes
            """;

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void write_features() {
        commands = Commands.in(folder);
        commands.write("features/mixed.feature", MIXED);
    }

    private void golden(String name, String text) {
        Golden.compare(getClass(), name + ".txt", text);
    }

    @Test
    void a_run_in_which_all_pass_ends_with_0() {
        golden("passed", commands.sample("--tags", "@good"));
        assertThat(Files.isRegularFile(folder.resolve("reports/index.html")), is(true));
        assertThat(Files.isRegularFile(folder.resolve("reports/junit.xml")), is(true));
    }

    @Test
    void a_run_in_which_one_fails_ends_with_1() {
        golden("failed", commands.sample());
    }

    @Test
    void any_line_of_a_scenario_runs_it_alone() {
        golden("line", commands.sample("features/mixed.feature:15"));
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 2", "3, 2", "5, 2", "6, 2", "7, 1", "8, 1", "9, 2", "10, 2", "11, 1", "14, 1"})
    void lines_of_outlines_rows_and_rules_run_what_belongs_to_them(int line, int scenarios) {
        commands.write(
                "features/lines.feature",
                """
                Feature: lines
                  Scenario Outline: outline
                    Then it <does>

                    Examples:
                      | does   |
                      | passes |
                      | passes |
                  Rule: rule
                    # a comment
                    Scenario: first
                      Then it passes
                    Scenario: second
                      Then it passes
                """);
        String text = commands.sample("features/lines.feature:" + line);
        assertThat(text, containsString("\n" + scenarios + " passed; 1 feature"));
    }

    @Test
    void a_run_with_an_undefined_and_an_ambiguous_step_ends_with_2() {
        commands.write(
                "features/steps.feature",
                """
                Feature: steps
                  Scenario: undefined
                    Then it flies

                  Scenario: ambiguous
                    When it is double
                    Then it passes
                """);
        golden("steps", commands.sample("features/steps.feature"));
        golden("highest-wins", commands.sample());
        golden("dry-run-wrong", commands.sample("--dry-run", "features/steps.feature"));
    }

    @Test
    void tags_and_names_that_select_nothing_end_with_2() {
        golden("no-tag", commands.sample("--tags", "@nowhere"));
        golden("no-name", commands.sample("--name", "nobody"));
        golden("dry-run-nothing", commands.sample("--dry-run", "--tags", "@nowhere"));
    }

    @Test
    void a_name_selects_by_a_part_of_it() {
        assertThat(commands.sample("--name", "^another"), startsWith("exit 0\n--- out\nThe one scenario passed\n"));
    }

    @Test
    void paths_and_lines_that_do_not_exist_end_with_2() {
        golden("unknown-path", commands.sample("featurs"));
        golden("unknown-line", commands.sample("features/mixed.feature:99"));
    }

    @Test
    void broken_features_are_told_all_at_once_and_nothing_runs() {
        commands.write(
                "features/a-broken.feature", "Feature: b\n  Scenario: s\n    Then it passes\n    Thn it passes\n");
        commands.write(
                "features/b-vacuous.feature", "Feature: v\n  Scenario: s\n    Givn all is well\n  Scenario: t\n");
        golden("broken", commands.sample());
        assertThat(Files.exists(folder.resolve("reports")), is(false));
    }

    @Test
    void a_folder_without_features_ends_with_2() throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        golden("empty-folder", commands.sample("empty"));
    }

    @Test
    void a_dry_run_matches_the_steps_and_writes_nothing() {
        golden("dry-run", commands.sample("--dry-run"));
        assertThat(Files.exists(folder.resolve("reports")), is(false));
    }

    @Test
    void fail_fast_skips_what_comes_after_the_first_failure() {
        golden("fail-fast", commands.sample("--fail-fast"));
    }

    @Test
    void fail_fast_on_several_threads_skips_what_has_not_started() {
        String many = IntStream.range(0, 200)
                .mapToObj(i -> "  Scenario: number " + i + "\n    Then it fails\n")
                .collect(Collectors.joining());
        commands.write("features/many.feature", "Feature: many\n" + many);
        String text = commands.sample("--fail-fast", "--threads", "4", "features/many.feature");
        assertThat(text, startsWith("exit 1\n"));
        assertThat(text, containsString(" skipped; 1 feature"));
    }

    @Test
    void a_path_may_hold_blanks_and_letters_of_any_language() {
        commands.write("my features/größe 100%.feature", "Feature: f\n  Scenario: s\n    Then it passes\n");
        assertThat(commands.sample("my features/größe 100%.feature:3"), startsWith("exit 0\n"));
        assertThat(commands.sample("my features"), startsWith("exit 0\n"));
    }

    @Test
    void a_report_that_cannot_be_written_ends_with_2() {
        commands.write("taken", "");
        assertThat(commands.sample("--out", "taken", "--tags", "@good"), startsWith("exit 2\n"));
        assertThat(commands.sample("--messages", "taken/a", "--tags", "@good"), startsWith("exit 2\n"));
    }

    @Test
    void a_parallel_run_says_the_same_as_one_on_one_thread() {
        String many = IntStream.range(0, 40)
                .mapToObj(i -> "  Scenario: number " + i + "\n    Then it " + (i % 10 == 9 ? "fails" : "passes") + "\n")
                .collect(Collectors.joining());
        commands.write("features/many.feature", "Feature: many\n" + many);
        String parallel = commands.sample("--threads", "4");
        assertThat(parallel, equalTo(commands.sample()));
        assertThat(parallel, startsWith("exit 1\n"));
    }

    @Test
    void glue_that_is_named_twice_is_loaded_once_and_clashing_steps_are_told() {
        assertThat(commands.sample("--glue", "dev.gatehouse.sample.glue", "--tags", "@good"), startsWith("exit 0\n"));
        golden("clash", commands.sample("--glue", "dev.gatehouse.sample.clash"));
    }

    @Test
    void messages_go_to_the_file_that_was_named() throws IOException {
        commands.sample("--messages", "out/run.ndjson", "--tags", "@good");
        assertThat(Files.readString(folder.resolve("out/run.ndjson")), startsWith("{\"meta\":"));
    }

    @Test
    void reports_go_to_the_folder_that_was_named() {
        assertThat(
                commands.sample("--out", "there", "--tags", "@good"), containsString("\nreport: there/index.html\n"));
        assertThat(Files.isRegularFile(folder.resolve("there/index.html")), is(true));
    }

    @Test
    void without_a_path_the_features_of_the_project_around_run() throws IOException {
        commands.write("pom.xml", "");
        Files.createDirectories(folder.resolve("src/deep"));
        String text = Commands.in(folder.resolve("src/deep")).sample("--tags", "@good");
        assertThat(text, startsWith("exit 0\n"));
        assertThat(text, containsString("\nreport: ../../reports/index.html\n"));
    }

    @Test
    void topologies_are_handed_to_the_steps_for_the_run_alone() throws IOException {
        Files.createDirectories(folder.resolve("mine"));
        commands.write("t/t.feature", "Feature: t\n  Scenario: s\n    Then topologies come from \"/mine\"\n");
        assertThat(commands.sample("t", "--topologies", "mine"), startsWith("exit 0\n"));
        assertThat(commands.sample("t"), containsString("topologies come from nowhere"));
        assertThat(
                commands.sample("t", "--topologies", "yours"),
                equalTo(
                        """
                exit 2
                --- out
                --- err
                gatehouse: there is no such folder: yours
                """));
    }

    @Test
    void classes_of_the_user_are_within_reach_of_a_run() throws IOException {
        Path classes = Path.of("target/test-classes/dev/gatehouse/sample/glue/SampleSteps.class");
        Files.createDirectories(folder.resolve("classes/dev/gatehouse/sample/glue"));
        Files.copy(classes, folder.resolve("classes/dev/gatehouse/sample/glue/SampleSteps.class"));
        commands.write("classes/own/marker.txt", "");
        assertThat(commands.sample("--with", "classes", "--tags", "@good"), startsWith("exit 0\n"));
    }

    @Test
    void progress_is_shown_on_a_terminal_only_and_taken_away_at_the_end() {
        String shown = commands.watched().sample();
        assertThat(shown, containsString("\r1 run\r2 run, 1 failed\r3 run, 1 failed\r               \r"));
        assertThat(commands.sample(), equalTo(shown.replaceAll("\r[^\r\n]*(?=\r)|\r", "")));
    }
}
