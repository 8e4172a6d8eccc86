package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are to exercise so much of the model, alone and together. */
class CoverageGoalsTest {

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void write_two_features_with_a_device_model_each() {
        commands = Commands.in(folder);
        write("memory", "memory, size: 64 B");
        write("loopback", "loopback");
    }

    private void write(String name, String model) {
        commands.write(
                "scenarios/" + name + ".yaml",
                """
                gatehouse: 1
                title: one device
                devices:
                  dial: { model: %s }
                stacks:
                  bench:
                    drivers:
                      sender: { role: function }
                      bus: { role: bus, hardware: dial }
                """
                        .formatted(model));
        commands.write(
                "features/" + name + ".feature",
                """
                Feature: %1$s
                  Scenario: a write
                    Given the topology "%1$s.yaml"
                    When driver "sender" sends a write of "01 02" as "w1"
                    Then request "w1" completes with STATUS_SUCCESS and 2 bytes
                """
                        .formatted(name));
    }

    private String run(String name, String... goals) {
        String[] arguments = {"run", "features/" + name + ".feature", "--out", name};
        return commands.run(
                Stream.concat(Arrays.stream(arguments), Arrays.stream(goals)).toArray(String[]::new));
    }

    @Test
    void a_run_that_exercises_less_than_was_asked_for_fails_and_says_of_what() {
        String text = run("memory", "--fail-under", "models=20", "--fail-under", "rules=1", "--fail-under", "cells=2");
        assertThat(text, startsWith("exit 1\n"));
        assertThat(text, containsString("coverage of models is 10 %, and at least 20 % were asked for"));
        assertThat(text, containsString("coverage of cells is 1 %, and at least 2 % were asked for"));
        assertThat(text, not(containsString("coverage of rules")));
        assertThat(run("memory", "--fail-under", "models=10"), startsWith("exit 0\n"));
    }

    @Test
    void two_runs_reach_together_what_neither_reaches_alone() {
        assertThat(run("memory"), startsWith("exit 0\n"));
        assertThat(run("loopback"), startsWith("exit 0\n"));
        assertThat(merged("models=20"), startsWith("exit 0\n"));
        assertThat(merged("models=21"), startsWith("exit 1\n"));
        assertThat(
                merged("models=21"),
                containsString("failed: coverage of models is 20 %, and at least 21 % were asked for"));
    }

    private String merged(String goal) {
        return commands.run("report", "merge", "--out", "all", "--fail-under", goal, "memory", "loopback");
    }

    @Test
    void a_goal_that_is_none_is_a_wrong_input_with_the_names_of_those_there_are() {
        assertThat(run("memory", "--fail-under", "model=20"), startsWith("exit 2\n"));
        assertThat(
                run("memory", "--fail-under", "101"),
                containsString("'101' is no percentage from 0 to 100, after nothing or one of total=, cells="));
    }
}
