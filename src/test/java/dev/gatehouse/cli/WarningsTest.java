package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarningsTest {

    @TempDir
    private Path folder;

    @Test
    void what_a_rule_advises_against_is_shown_and_fails_nothing() {
        Commands commands = Commands.in(folder);
        commands.write(
                "scenarios/disk.yaml",
                """
                gatehouse: 1
                title: A disk
                devices:
                  disk: { model: memory, size: 16 B }
                stacks:
                  disk:
                    drivers:
                      guard: { role: function }
                      bus:   { role: bus, hardware: disk }
                """);
        commands.write(
                "features/wait.feature",
                """
                Feature: waiting
                  Scenario: a synchronous send without a time-out
                    Given the topology "disk.yaml"
                    When driver "guard" sends a read of 4 bytes, synchronously as "r1"
                    Then request "r1" completes with STATUS_SUCCESS
                """);
        Golden.compare(getClass(), "warned.txt", commands.run("run"));
    }

    @Test
    void what_comes_with_gatehouse_says_nothing_without_effect() {
        Commands commands = Commands.in(Path.of("").toAbsolutePath());
        assertThat(
                commands.run("validate", "--strict", "scenarios", "features"),
                allOf(startsWith("exit 0\n"), containsString(" 0 errors, 0 warnings\n")));
    }
}
