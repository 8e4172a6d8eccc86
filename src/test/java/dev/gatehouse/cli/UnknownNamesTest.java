package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that nothing has are told before anything runs, each where it stands. */
class UnknownNamesTest {

    @TempDir
    private Path folder;

    private Commands toaster() {
        Commands commands = Commands.in(folder);
        commands.write(
                "scenarios/parts.yaml",
                """
                gatehouse: 1
                devices:
                  heater: { model: memory, size: 16 B }
                """);
        commands.write(
                "scenarios/toaster.yaml",
                """
                gatehouse: 1
                imports: [parts.yaml]
                stacks:
                  toaster:
                    symbolic link: \\DosDevices\\Toaster0
                    drivers:
                      guard: { role: filter }
                      bus:   { role: bus, hardware: heater }
                links:
                  watch: { from: guard, to: \\DosDevices\\Toaster0, open: by the scenario }
                """);
        return commands;
    }

    @Test
    void each_is_told_where_it_stands_in_backgrounds_rules_outlines_and_rows() {
        Commands commands = toaster();
        commands.write(
                "features/names.feature",
                """
                Feature: names

                  Background:
                    Given the topology "toaster.yaml"
                    And device "heeter" holds requests

                  Scenario: of what is imported, and of nothing
                    When driver "guard" sends a read of 4 bytes to its remote target "watsh" as "r1"
                    And driver "guard" sends an IOCTL IOCTL_BAKE as "r2"
                    Then device "heater" has "r1", "r2"
                    And rule "DoubleCompletoin" is broken by driver "guard" of stack "toaster"

                  Rule: at the same time

                    Scenario: of rows
                      When these happen at the same time:
                        | driver "guard" stops its local target, leaving sent requests |
                        # one of them
                        | stack "taoster" loses power                                   |
                      Then thread "A" is waiting

                  Scenario Outline: of examples
                    When driver "<driver>" starts its local target
                    Then the local target of driver "guard" is Started

                    Examples:
                      | driver |
                      | guard  |
                      | gaurd  |
                """);
        commands.write(
                "features/others.feature",
                """
                Feature: other topologies

                  Scenario: with another link in it
                    Given the topology "toaster.yaml" with:
                      | links.second | { from: guard, to: \\DosDevices\\Toaster0, open: by the scenario } |
                    Then the remote target "second" of driver "guard" is Closed

                  Scenario: that nobody has
                    Given the topology "tosater.yaml"
                    Then the local target of driver "anybody" is Started

                  Scenario: with a mistake in its table
                    Given the topology "toaster.yaml" with:
                      | devices.heater.size | many |
                    Then the local target of driver "anybody" is Started
                """);
        Golden.compare(getClass(), "names.txt", commands.run("validate", "features"));
    }

    private static final String INNER_STEPS =
            """
            Feature: steps within steps

              @explore
              Scenario: of checks and rows
                Given the topology "toaster.yaml"
                And driver "guard" has sent a read of 4 bytes as "r1"
                And driver "guard" does this in the completion routine of "r1":
                  | reuses "r1" |
                  | send "r1"   |
                When these happen at the same time:
                  | driver "guard" cancels "r1" |
                  | driver "guard" sleeps       |
                Then in some schedule request "r1" completes with status STATUS_CANCELLED
                And in every schedule request "r1" completes exactly once
                And in every schedule requests complete in the order:
                  | r1 |
                And in some schedule these happened in this order:
                  | WdfRequestCancelSentRequest is called |
                And in every schedule nothing like this
                And in some schedule the local target of driver "gaurd" is Stopped

              @explore
              Scenario Outline: of an example
                Given the topology "toaster.yaml"
                When driver "guard" sends a read of 4 bytes as "r1"
                Then in some schedule request "r1" <ends>

                Examples:
                  | ends                            |
                  | completes with STATUS_CANCELLED |
                  | completes STATUS_CANCELLED      |
            """;

    @Test
    void steps_within_steps_that_nobody_knows_are_told_where_they_stand() {
        Commands commands = toaster();
        commands.write("features/inner.feature", INNER_STEPS);
        Golden.compare(getClass(), "inner-steps.txt", commands.run("validate", "features"));
        Golden.compare(getClass(), "inner-steps-dry.txt", commands.run("run", "--dry-run"));
    }

    @Test
    void names_in_steps_of_a_users_own_are_not_looked_up() {
        Commands commands = toaster();
        commands.write(
                "features/own.feature",
                """
                Feature: own

                  Scenario: with steps of its own
                    Given the topology "toaster.yaml"
                    When it passes
                    Then thread "A" is waiting
                """);
        assertThat(commands.run("validate", "--glue", "dev.gatehouse.sample.glue", "features"), startsWith("exit 0\n"));
    }

    @Test
    void a_run_tells_all_those_of_the_scenarios_that_they_have_stopped() {
        Commands commands = toaster();
        commands.write(
                "features/names.feature",
                """
                Feature: names

                  Scenario: two
                    Given the topology "toaster.yaml"
                    When driver "gaurd" stops its local target, leaving sent requests
                    Then the local target of driver "gaurd" is Stopped

                  Scenario: none
                    Given the topology "toaster.yaml"
                    When driver "guard" stops its local target, leaving sent requests
                    Then the local target of driver "guard" is Stopped
                """);
        Golden.compare(getClass(), "names-of-a-run.txt", commands.run("run"));
    }
}
