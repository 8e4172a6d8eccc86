package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.gatehouse.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {

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
        commands.write("features/stop.feature", "Feature: f\n  Scenario: s\n    Then a\n");
        assertThat(
                commands.run("validate", "features"),
                equalTo(
                        """
                exit 0
                --- out
                1 file, 0 errors, 0 warnings
                --- err
                """));
    }
}
