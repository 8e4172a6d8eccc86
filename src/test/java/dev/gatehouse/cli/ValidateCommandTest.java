package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.sarif.SarifSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

    private static final String IDLE =
            """
            gatehouse: 1
            devices: { lamp: { model: silent } }
            stacks: { s: { drivers: { root: { role: bus } } } }
            """;

    @TempDir
    private Path folder;

    @Test
    void problems_of_topologies_and_features_are_told_together_and_end_with_2() {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/toaster.yaml", "gatehouse: 1\ntitle: t\nstaks: {}\n");
        commands.write("features/stop.feature", "Feature: f\n  Scenario: s\n    Givn a\n");
        Golden.compare(
                getClass(),
                "validate.txt",
                commands.run("validate", "scenarios", "features/stop.feature", "nowhere.yaml"));
        Golden.compare(getClass(), "validate-all.txt", commands.run("validate", "."));
    }

    @Test
    void good_files_end_with_0() {
        Commands commands = Commands.in(folder);
        commands.write("features/stop.feature", "Feature: f\n  Scenario: s\n    Then it passes\n");
        assertThat(
                commands.run("validate", "--glue", "dev.gatehouse.sample.glue", "features"),
                equalTo(
                        """
                exit 0
                --- out
                1 file, 0 errors, 0 warnings
                --- err
                """));
    }

    @Test
    void problems_are_written_for_other_programs_too() {
        Commands commands = Commands.in(folder);
        commands.write(
                "scenarios/a b,c%:d.yaml",
                "gatehouse: 1\ndevices: { h: { model: memry } }\nlinks: { l: { from: x, to: \\a\\b } }\n");
        commands.write("scenarios/idle.yaml", IDLE);
        commands.write("features/stop.feature", "Feature: f\n  Scenario: s\n    Givn a\n");
        for (String format : List.of("json", "sarif", "github")) {
            Golden.compare(
                    getClass(),
                    "validate-" + format + ".txt",
                    commands.run("validate", "--format", format, "scenarios", "features"));
        }
        String log = commands.run("validate", "--format", "sarif", "scenarios", "features");
        assertThat(
                SarifSchema.violation(log.substring(log.indexOf('{'), log.lastIndexOf('}') + 1)),
                equalTo(Optional.empty()));
        assertThat(commands.run("validate", "--format", "xml", "features"), startsWith("exit 2\n--- out\n--- err\n"));
    }

    @Test
    void what_is_right_has_no_annotation() {
        Commands commands = Commands.in(folder);
        commands.write(
                "features/stop.feature",
                "Feature: f\n  Scenario: s\n    Then device \"heater\" has received nothing\n");
        assertThat(commands.run("validate", "--format", "github", "features"), equalTo("exit 0\n--- out\n--- err\n"));
    }

    @Test
    void warnings_end_with_2_only_where_the_user_is_strict() {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/idle.yaml", IDLE);
        assertThat(commands.run("validate", "scenarios"), startsWith("exit 0\n"));
        assertThat(commands.run("validate", "--strict", "scenarios"), startsWith("exit 2\n"));
    }

    @Test
    void steps_that_nobody_knows_are_found_without_running_anything() {
        Commands commands = Commands.in(folder);
        commands.write(
                "features/stop.feature",
                """
                Feature: f
                  Background:
                    Given the topologie "toaster.yaml"

                  Scenario: s
                    When driver "guard" strts its local target
                    Then the moon is full

                  Scenario: t
                    Then device "heater" has received nothing
                """);
        Golden.compare(getClass(), "validate-steps.txt", commands.run("validate", "features"));
    }
}
