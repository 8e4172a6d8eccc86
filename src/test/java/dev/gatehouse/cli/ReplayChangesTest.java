package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.verdict.ReplayToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What replaying a token says after something has changed that it was made for. */
class ReplayChangesTest {

    private static final String SCENARIO =
            """
            Feature: a race
              @explore
              Scenario: breaks
                Given the topology "disk.yaml"
                And device "disk" holds requests
                And driver "guard" has sent a read of 4 bytes as "r1"
                When these happen at the same time:
                  | device "disk" completes "r1" with STATUS_SUCCESS and 4 bytes |
                  | driver "guard" cancels "r1"                                  |
                Then request "r1" completes with STATUS_SUCCESS and 4 bytes
            """;

    private static final String STEPS = "  the scenario's steps have changed\n";
    private static final String TOPOLOGY = "  the topology \"disk.yaml\" has changed, or a file that it imports\n";
    private static final String ENGINE = "  it was made by Gatehouse 0.0.9, and this is 0.1.0\n";

    private static String made = "";

    @TempDir
    private Path folder;

    private String token = "";

    @BeforeAll
    static void find_a_schedule_that_breaks(@TempDir Path elsewhere) {
        Commands commands = Commands.in(elsewhere);
        commands.write("scenarios/disk.yaml", ExplorationRunTest.TOPOLOGY);
        commands.write("features/breaks.feature", SCENARIO);
        made = tokenIn(commands.run("run"));
    }

    @BeforeEach
    void write_what_it_was_made_for() {
        write("scenarios/disk.yaml", ExplorationRunTest.TOPOLOGY);
        write("features/breaks.feature", SCENARIO);
        token = made;
    }

    private void write(String file, String text) {
        Commands.in(folder).write(file, text);
    }

    private String run(String... arguments) {
        return Commands.in(folder).run(arguments);
    }

    private static String tokenIn(String text) {
        Matcher found = Pattern.compile("gatehouse replay (\\S+)").matcher(text);
        assertThat(text, found.find(), is(true));
        return found.group(1);
    }

    private void changeSteps() {
        write("features/breaks.feature", SCENARIO.replace("of 4 bytes", "of 2 bytes"));
    }

    private void changeTopology() {
        write("scenarios/disk.yaml", ExplorationRunTest.TOPOLOGY.replace("2 ms", "3 ms"));
    }

    private void changeEngine() {
        ReplayToken made = ReplayToken.parse(token);
        token = new ReplayToken(made.scenario(), made.name(), made.topology(), "0.0.9", made.deviations()).text();
    }

    private void refused(String... changes) {
        refusedAt("features/breaks.feature:3", changes);
    }

    private void refusedAt(String place, String... changes) {
        assertThat(
                run("replay", token),
                is("exit 2\n--- out\n--- err\ngatehouse: this token says nothing of scenario \"breaks\" (" + place
                        + ") as it is now:\n" + String.join("", changes)
                        + "explore it again for a new one: ./gatehouse run " + place + "\n"));
    }

    @Test
    void it_says_that_the_steps_have_changed() {
        changeSteps();
        refused(STEPS);
    }

    @Test
    void it_says_which_topology_has_changed() {
        changeTopology();
        refused(TOPOLOGY);
    }

    @Test
    void it_says_of_which_version_it_is() {
        changeEngine();
        refused(ENGINE);
    }

    @Test
    void it_says_that_two_of_them_have_changed() {
        changeSteps();
        changeTopology();
        refused(STEPS, TOPOLOGY);
        write("scenarios/disk.yaml", ExplorationRunTest.TOPOLOGY);
        changeEngine();
        refused(STEPS, ENGINE);
        write("features/breaks.feature", SCENARIO);
        changeTopology();
        refused(TOPOLOGY, ENGINE);
    }

    @Test
    void it_says_that_all_of_them_have_changed() {
        changeSteps();
        changeTopology();
        changeEngine();
        refused(STEPS, TOPOLOGY, ENGINE);
    }

    @Test
    void a_topology_has_changed_where_a_file_has_that_it_imports() {
        write("scenarios/parts.yaml", "gatehouse: 1\nioctls:\n  IOCTL_A: 0x222000\n");
        write("scenarios/disk.yaml", ExplorationRunTest.TOPOLOGY + "imports: [parts.yaml]\n");
        token = tokenIn(run("run"));
        assertThat(run("replay", token), startsWith("exit 1\n"));
        write("scenarios/parts.yaml", "gatehouse: 1\nioctls:\n  IOCTL_A: 0x222004\n");
        refused(TOPOLOGY);
    }

    @Test
    void what_is_usable_with_the_values_of_the_scenario_only_is_looked_at_as_it_is_run() {
        String latency = "Given the topology \"disk.yaml\" with:\n      | devices.disk.latency | 2 ms |";
        write("features/breaks.feature", SCENARIO.replace("Given the topology \"disk.yaml\"", latency));
        token = tokenIn(run("run"));
        write("scenarios/disk.yaml", ExplorationRunTest.TOPOLOGY.replace("2 ms", "long"));
        assertThat(
                run("replay", token),
                is("exit 2\n--- out\nline 3: breaks\n\nwrong: this token says nothing of the scenario as it is now:\n"
                        + TOPOLOGY.replace("disk.yaml", "FOLDER/scenarios/disk.yaml")
                        + "explore the scenario again for a new one\n--- err\n"));
    }

    @Test
    void it_says_that_nobody_wants_the_scenario_explored() {
        write("features/breaks.feature", SCENARIO.replace("@explore", "@slow"));
        refused("  the scenario is not explored any more: its tag @explore is gone\n");
    }

    @Test
    void a_scenario_whose_name_keywords_and_place_have_changed_is_the_same() throws IOException {
        Files.delete(folder.resolve("features/breaks.feature"));
        write(
                "features/deep/moved.feature",
                SCENARIO.replace("Scenario: breaks", "\n\n  Scenario: was called so")
                        .replace("And", "*"));
        assertThat(run("replay", token), startsWith("exit 1\n--- out\nline 5: was called so\n\n0 preemptions"));
    }

    @Test
    void a_scenario_that_was_moved_and_changed_is_known_by_its_name() throws IOException {
        Files.delete(folder.resolve("features/breaks.feature"));
        write("features/deep/breaks.feature", SCENARIO.replace("of 4 bytes", "of 2 bytes"));
        refusedAt("features/deep/breaks.feature:3", STEPS);
    }

    @Test
    void of_two_scenarios_with_the_same_steps_the_one_of_its_name_is_meant() {
        write("features/a.feature", SCENARIO.replace("breaks", "a copy"));
        assertThat(run("replay", token), startsWith("exit 1\n--- out\nline 3: breaks\n"));
    }

    @Test
    void the_rows_of_an_outline_are_named_of_which_one_has_changed() {
        String outline = SCENARIO.replace("Scenario:", "Scenario Outline:").replace("read of 4", "read of <n>")
                + "    Examples:\n      | n |\n      | 3 |\n      | 2 |\n";
        write("features/breaks.feature", outline);
        assertThat(
                run("replay", token),
                is("exit 2\n--- out\n--- err\ngatehouse: this token says nothing of scenario \"breaks\""
                        + " (features/breaks.feature:13, features/breaks.feature:14) as it is now:\n" + STEPS
                        + "explore it again for a new one: ./gatehouse run features/breaks.feature\n"));
    }

    @Test
    void what_has_neither_its_steps_nor_its_name_is_not_found() {
        write("features/breaks.feature", SCENARIO.replace("breaks", "other").replace("of 4 bytes", "of 2 bytes"));
        String sought = "exit 2\n--- out\n--- err\ngatehouse: no scenario in %s has the steps that this token was made"
                + " for, and none has its name:\n  it was taken away, or renamed and changed, or it stands elsewhere\n"
                + "%sexplore the scenario again for a new one, or name its file behind the token\n";
        assertThat(run("replay", token), is(sought.formatted("the features of the project", "")));
        changeEngine();
        assertThat(
                run("replay", token, "features/breaks.feature"),
                is(sought.formatted("features/breaks.feature", ENGINE)));
    }

    @Test
    void what_is_no_token_is_refused_and_so_is_one_of_the_form_before() {
        assertThat(
                run("replay", "rnonsense"),
                is("exit 2\n--- out\n--- err\ngatehouse: \"rnonsense\" is no token: copy the whole of what a"
                        + " counterexample shows\n"));
        assertThat(
                run("replay", "gQ80y9j8drU3cL5khsQAB"),
                is("exit 2\n--- out\n--- err\ngatehouse: \"gQ80y9j8drU3cL5khsQAB\" is a token of an older form, which"
                        + " does not say what it was made for: explore the scenario again for a new one\n"));
    }
}
