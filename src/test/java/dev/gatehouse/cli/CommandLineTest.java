package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.cli.terminal.Terminal;
import dev.gatehouse.golden.Golden;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "--version",
                "run --help",
                "validate --help",
                "steps --help",
                "explain --help",
                "completion --help",
                "rn",
                "run --tag @a",
                "run --frobnicate",
                "run --threads 0",
                "run --threads many",
                "run --tags @a and",
                "run --name (",
                "run --with nowhere.jar",
                "run --glue a b",
                "explain F203 F204",
                "validate",
                "explain",
                "explain F203",
                "explain f999",
                "explain F20",
                "explain doublecompletion",
                "explain ReqSendFails",
                "steps toaster zebra",
                "steps driver canel",
                "steps topology --format xml"
            })
    void a_command_line_prints(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : split(line);
        String name = "gatehouse-" + (line.isEmpty() ? "without-arguments" : line.replaceAll("[^A-Za-z0-9]+", "-"));
        Commands.in(folder).write("features/a.feature", "Feature: f\n  Scenario: s\n    Then it passes\n");
        Golden.compare(getClass(), name + ".txt", Commands.in(folder).run(arguments));
    }

    /** Splits at the first blanks only, so that an option's last argument may hold some. */
    private static String[] split(String line) {
        return line.startsWith("run --") ? line.split(" ", 3) : line.split(" ");
    }

    @Test
    void the_completion_script_completes_every_command() {
        String script = Commands.in(folder).run("completion");
        assertThat(script, startsWith("exit 0\n--- out\n#!/usr/bin/env bash\n"));
        for (String command : List.of("run", "validate", "steps", "explain", "completion")) {
            assertThat(script, containsString("_picocli_gatehouse_" + command + "()"));
        }
    }

    @Test
    void the_version_is_that_of_the_build() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(pom, containsString("<artifactId>gatehouse</artifactId>\n  <version>" + Gatehouse.VERSION + "<"));
    }

    @Test
    void a_fault_of_gatehouse_asks_for_a_report_and_shows_its_trace_only_when_told() {
        TopologyCheck check = (root, file, models) -> {
            throw new IllegalStateException("impossible: a test");
        };
        assertThat(
                faulty(check, "validate", "a.yaml"),
                equalTo(
                        """
                3
                gatehouse: internal fault: java.lang.IllegalStateException: impossible: a test
                This is a fault of Gatehouse, not of your files. Report it with the command line, \
                and with what the same command prints with --debug.
                """));
        String trace = "\tat dev.gatehouse.cli.CommandLineTest";
        assertThat(faulty(check, "--debug", "validate", "a.yaml"), containsString(trace));
        assertThat(faulty(check, "validate", "--debug", "a.yaml"), containsString(trace));
    }

    @Test
    void an_error_of_the_jvm_is_a_fault_too() {
        TopologyCheck check = (root, file, models) -> {
            throw new NoClassDefFoundError("a/Test");
        };
        assertThat(
                faulty(check, "validate", "a.yaml"),
                startsWith("3\ngatehouse: internal fault: java.lang.NoClassDefFoundError: a/Test\n"));
    }

    private String faulty(TopologyCheck check, String... arguments) {
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), folder, false, List.of());
        CommandLine line = Gatehouse.commandLine(terminal, new ValidateCommand(terminal, check));
        return Gatehouse.execute(terminal, line, arguments) + "\n"
                + err.toString().replace("\r\n", "\n");
    }
}
