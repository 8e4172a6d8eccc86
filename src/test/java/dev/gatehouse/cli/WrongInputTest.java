package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user sees of an input that is wrong: its place, what was expected, exit code 2, and no stack trace. */
class WrongInputTest {

    private static final String TOPOLOGY =
            """
            gatehouse: 1
            devices:
              heater:
                model: memory
                size: 16 B
            stacks:
              toaster:
                drivers:
                  guard:   { role: filter }
                  toaster: { role: bus, hardware: heater }
            faults:
              no-write: { device: heater, when: { operation: write, nth: 1 }, complete: STATUS_DEVICE_NOT_READY }
            """;

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void write_a_topology() {
        commands = Commands.in(folder);
        commands.write("scenarios/toaster.yaml", TOPOLOGY);
    }

    /** Runs one scenario with these steps on a topology; returns what the command prints. */
    private String run(String topology, String... steps) {
        commands.write(
                "features/f.feature",
                "Feature: f\n  Scenario: s\n    Given the topology \"" + topology + "\"\n    "
                        + String.join("\n    ", steps) + "\n    Then device \"heater\" has received nothing\n");
        return commands.run("run", "features/f.feature");
    }

    private static Stream<Arguments> wrongSteps() {
        return Stream.of(
                Arguments.of("Then device \"heter\" has no request", "no device \"heter\": there is heater; did you"),
                Arguments.of("When driver \"gard\" starts its local target", "no driver \"gard\": there is guard"),
                Arguments.of("When stack \"toster\" is removed", "no stack \"toster\": there is toaster; did you mean"),
                Arguments.of("Given the fault \"no-wrte\" is switched on", "no fault \"no-wrte\": there is no-write"),
                Arguments.of(
                        "Given device \"heater\" fails the next request with STATUS_BUZY",
                        "no status is called STATUS_"),
                Arguments.of("Then the local target of driver \"guard\" is Stoped", "did you mean Stopped?"),
                Arguments.of(
                        "When driver \"guard\" sends an IOCTL IOCTL_FOO as \"r\"", "no I/O control code \"IOCTL_FOO\""),
                Arguments.of("When driver \"guard\" sends an IOCTL 0xG as \"r\"", "no I/O control code \"0xG\""),
                Arguments.of(
                        "When driver \"guard\" sends an IOCTL 0x1FFFFFFFF as \"r\"", "0x1FFFFFFFF is too much for an"),
                Arguments.of(
                        "When driver \"guard\" sends a write of \"1 2 3\" as \"r\"", "\"1 2 3\" ends in half a byte"),
                Arguments.of(
                        "When driver \"guard\" sends a read of 99999999999 bytes as \"r\"",
                        "99999999999 is too much for a count of bytes: at most 16777216"),
                Arguments.of(
                        "When 99999999999999999999 h pass",
                        "99999999999999999999 is too much for a duration in h: at most 8760"),
                Arguments.of("When 150 ns pass", "150 ns cannot be kept: the framework counts time in units of 100 ns"),
                Arguments.of(
                        "Given device \"heater\" fails the next 99999999999 requests with STATUS_CANCELLED",
                        "the step's values cannot be read"),
                Arguments.of(
                        "Given device \"heater\" is loaded at offset 0 with:\n\"\"\"hex\n0G\n\"\"\"",
                        "the bytes cannot be read: line 1, column 1: \"0G\" is no byte"),
                Arguments.of(
                        "Given device \"heater\" is loaded at offset 0 with:\n\"\"\"hex\n??\n\"\"\"",
                        "bytes that are written cannot have the wildcard ??"),
                Arguments.of(
                        "Given device \"heater\" is loaded at offset 0 with:",
                        "the step needs a doc string or a table below it, and has none"),
                Arguments.of(
                        "Given device \"heater\" holds requests\n  | a |",
                        "the step takes no doc string and no table, and has one below it"),
                Arguments.of("Given the topology \"toaster.yaml\"", "this scenario has a topology already: "),
                Arguments.of("Given the moon is full", "undefined step: Given the moon is full"));
    }

    @ParameterizedTest
    @MethodSource("wrongSteps")
    void a_step_that_says_what_cannot_be_used_is_wrong_and_not_failed(String step, String message) throws IOException {
        String text = run("toaster.yaml", step);
        assertThat(text, allOf(startsWith("exit 2\n"), containsString("\nfeatures/f.feature:2: wrong: s\n  ")));
        assertThat(text, containsString(message));
        assertThat(Files.readString(folder.resolve("reports/junit.xml")), not(containsString("\tat ")));
        assertThat(Files.readString(folder.resolve("reports/junit.xml")), not(containsString("\n  at ")));
    }

    @ParameterizedTest
    @MethodSource("wrongTopologies")
    void a_topology_that_cannot_be_used_is_a_wrong_input_of_every_scenario_on_it(String name, String yaml)
            throws IOException {
        Files.writeString(folder.resolve("scenarios/" + name + ".yaml"), yaml, StandardCharsets.ISO_8859_1);
        Golden.compare(getClass(), "topology-" + name + ".txt", run(name + ".yaml") + junit());
    }

    private static Stream<Arguments> wrongTopologies() {
        return Stream.of(
                Arguments.of("broken", "gatehouse: 1\ndevices: [\n"),
                Arguments.of("tag", "gatehouse: 1\ntitle: !!java.net.URL [x]\n"),
                Arguments.of("recursion", "gatehouse: 1\ntitle: &x [*x]\n"),
                Arguments.of("latin", "gatehouse: 1\ntitle: gr\u00F6sse\n"),
                Arguments.of("empty", ""),
                Arguments.of("model", TOPOLOGY.replace("model: memory", "model: memry")),
                Arguments.of("parameter", TOPOLOGY.replace("size: 16 B", "sise: 16 B")));
    }

    /** The message of the only scenario, as JUnit XML has it. */
    private String junit() throws IOException {
        return "--- junit.xml\n"
                + Files.readString(folder.resolve("reports/junit.xml"))
                        .replaceAll("(?s).*<error[^>]*>(.*)</error>.*", "$1")
                        .replace(folder.toString(), "FOLDER")
                + "\n";
    }

    @Test
    void a_topology_that_does_not_exist_is_a_wrong_input() {
        assertThat(
                run("toster.yaml").replaceAll("looked in [^;]*", "looked in PLACES"),
                containsString("  no topology \"toster.yaml\": looked in PLACES; did you mean \"toaster.yaml\"?\n"));
        assertThat(run("toster.yaml"), startsWith("exit 2\n"));
    }

    @Test
    void validate_tells_what_the_models_say_of_their_parameters() {
        commands.write("scenarios/toaster.yaml", TOPOLOGY.replace("memory", "memry"));
        commands.write("scenarios/other.yaml", TOPOLOGY.replace("size: 16 B", "size: 16 B\n    fill: \"0001\""));
        Golden.compare(getClass(), "validate-models.txt", commands.run("validate", "scenarios"));
    }

    @Test
    void a_fault_that_never_fires_and_an_expectation_that_is_not_met_are_failures() {
        assertThat(
                run("toaster.yaml", "Given the fault \"no-write\" is switched on"),
                allOf(startsWith("exit 1\n"), containsString("was switched on and never fired")));
        assertThat(
                run("toaster.yaml", "Then the local target of driver \"guard\" is Stopped"),
                allOf(
                        startsWith("exit 1\n"),
                        containsString(
                                """

                                  features/f.feature:4: Then the local target of driver "guard" is Stopped
                                  guard's local target
                                    expected: Stopped
                                    was:      Started
                                    because:  it has been so since the topology was started
                                """)));
    }

    @Test
    void a_scenario_that_is_wrong_and_fails_as_well_is_wrong() {
        assertThat(
                run("toaster.yaml", "Then the local target of driver \"guard\" is Stopped", "Then the moon is full"),
                allOf(startsWith("exit 2\n"), containsString("undefined step: Then the moon is full")));
        assertThat(
                run(
                        "toaster.yaml",
                        "Given the fault \"no-write\" is switched on",
                        "Then device \"heter\" has no request"),
                allOf(startsWith("exit 2\n"), containsString("no device \"heter\"")));
    }

    @Test
    void the_command_that_runs_a_scenario_again_says_the_options_that_it_needs() throws IOException {
        commands.write("features/f.feature", "Feature: f\n  Scenario: s\n    Then it fails\n");
        Files.createDirectories(folder.resolve("my topologies"));
        assertThat(
                commands.sample("--topologies", "my topologies", "--with", "features", "features"),
                containsString("\n  ./gatehouse run --glue dev.gatehouse.sample.glue --with features --topologies"
                        + " 'my topologies' features/f.feature:2\n"));
        assertThat(
                Files.readString(folder.resolve("reports/junit.xml")),
                containsString("run --glue dev.gatehouse.sample.glue --with features"));
    }
}
