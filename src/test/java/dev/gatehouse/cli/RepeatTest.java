package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios that run several times, and those that take their time. */
class RepeatTest {

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void write_a_feature() {
        System.clearProperty("gatehouse.sample.runs");
        commands = Commands.in(folder);
        commands.write(
                "features/now-and-then.feature",
                """
                Feature: now and then
                  Scenario Outline: a scenario that <what>
                    Given all is well
                    Then <step>

                    Examples:
                      | what                | step                       |
                      | passes              | it passes                  |
                      | fails in every run  | it fails                   |
                      | fails now and then  | it fails in every run of 3 |

                  @slow
                  Scenario: one that takes its time
                    Then it passes
                """);
    }

    @Test
    void each_scenario_runs_so_often_and_one_failure_counts() {
        Golden.compare(getClass(), "repeated.txt", commands.sample("--repeat", "9", "--slow", "exclude"));
    }

    @Test
    void scenarios_that_always_pass_end_with_0_however_often_they_run() {
        assertThat(
                commands.sample("--repeat", "5", "--name", "that passes", "--threads", "4"),
                allOf(
                        startsWith("exit 0\n--- out\nThe one scenario passed\n"),
                        containsString("\nruns of each scenario: 5\n")));
    }

    @Test
    void slow_scenarios_are_included_excluded_or_alone() {
        assertThat(commands.sample("--slow", "only"), containsString("\n1 passed; 1 feature"));
        assertThat(commands.sample("--slow", "exclude"), containsString("\n2 passed, 1 failed; 1 feature"));
        assertThat(commands.sample(), containsString("\n3 passed, 1 failed; 1 feature"));
    }
}
