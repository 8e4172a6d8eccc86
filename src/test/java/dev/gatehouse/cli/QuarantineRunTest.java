package dev.gatehouse.cli;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of scenarios whose tag says that their failure is known. */
class QuarantineRunTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final String TOPOLOGY =
            """
            gatehouse: 1
            title: A disk
            devices:
              disk: { model: memory, size: 16 B }
            stacks:
              disk:
                drivers:
                  guard: { role: filter }
                  bus:   { role: bus, hardware: disk }
            faults:
              no-write: { device: disk, when: { operation: write }, complete: STATUS_DEVICE_NOT_READY }
            """;

    private static final String KNOWN =
            """
            Feature: known
              @quarantine:BUS-12:until=2026-12-31
              Scenario: a step of Gatehouse fails
                Given the topology "disk.yaml"
                Then the local target of driver "guard" is Stopped
                And device "disk" has received nothing

              @quarantine:BUS-13:until=2026-12-31
              Scenario: a step of one's own fails
                Given all is well
                Then it fails

              @quarantine:BUS-14:until=2026-12-31
              Scenario: a fault that never fires is found at the end
                Given the topology "disk.yaml"
                And the fault "no-write" is switched on
                Then device "disk" has received nothing

              @quarantine:BUS-15:until=2026-12-31
              Scenario: nothing is wrong any more
                Given the topology "disk.yaml"
                Then device "disk" has received nothing
            """;

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void write_a_feature() {
        commands = Commands.in(folder);
        commands.write("scenarios/disk.yaml", TOPOLOGY);
        commands.write("features/known.feature", KNOWN);
    }

    @Test
    void a_known_failure_is_shown_and_does_not_count_to_the_end_of_its_last_day() throws IOException {
        String text = commands.sampleOn(LAST);
        Golden.compare(getClass(), "quarantined.txt", text);
        String xml = Files.readString(folder.resolve("reports/junit.xml"));
        Golden.compare(getClass(), "quarantined.junit.xml", xml.replaceAll(" time=\"[0-9.]+\"", ""));
    }

    @Test
    void from_the_day_after_on_it_counts() {
        Golden.compare(getClass(), "quarantine-over.txt", commands.sampleOn(LAST.plusDays(1)));
    }

    @Test
    void fail_fast_goes_on_after_a_known_failure() {
        assertThat(
                commands.sampleOn(LAST, "--fail-fast"),
                allOf(startsWith("exit 0\n"), containsString("1 passed, 3 quarantined;")));
    }

    @Test
    void what_is_wrong_as_it_is_written_is_covered_by_no_quarantine() {
        commands.write(
                "features/known.feature",
                """
                Feature: wrong
                  @quarantine:BUS-12:until=2026-12-31
                  Scenario: a name that nothing has
                    Given the topology "disk.yaml"
                    Then device "dusk" has received nothing
                """);
        assertThat(
                commands.sampleOn(LAST), allOf(startsWith("exit 2\n"), containsString("wrong: a name that nothing")));
    }
}
