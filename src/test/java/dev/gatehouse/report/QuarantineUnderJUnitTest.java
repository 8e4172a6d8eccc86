package dev.gatehouse.report;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectFile;

import dev.gatehouse.verdict.quarantine.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** What Surefire and IDEs are told of a scenario whose tag says that its failure is known. */
class QuarantineUnderJUnitTest {

    /** What each scenario came to, with its message. */
    private static final class Results implements TestExecutionListener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                text.append(result.getStatus()).append(' ').append(test.getDisplayName());
                result.getThrowable().ifPresent(error -> text.append(": ").append(ends(error)));
                text.append('\n');
            }
        }

        /** The first line, and from the command on that runs it again. */
        private static String ends(Throwable error) {
            return error.getMessage().replaceAll("(?s)\\n.*(?=\\nTo run it again:)|\\n  expected.*", "");
        }
    }

    @TempDir
    private Path folder;

    @BeforeEach
    void write_a_feature() throws IOException {
        write(
                "scenarios/disk.yaml",
                """
                gatehouse: 1
                devices:
                  disk: { model: memory, size: 16 B }
                stacks:
                  disk:
                    drivers:
                      guard: { role: filter }
                      bus:   { role: bus, hardware: disk }
                """);
        write(
                "features/known.feature",
                """
                Feature: known
                  @quarantine:BUS-12:until=2026-12-31
                  Scenario: it fails
                    Given the topology "disk.yaml"
                    Then the local target of driver "guard" is Stopped
                    And device "disk" has received nothing

                  @quarantine:BUS-13:until=2026-12-31
                  Scenario: it passes all the same
                    Given the topology "disk.yaml"
                    Then device "disk" has received nothing
                """);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @AfterEach
    void forget_the_day() {
        System.clearProperty(Today.PROPERTY);
    }

    private String on(String day) {
        System.setProperty(Today.PROPERTY, day);
        Results results = new Results();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(List.of(selectFile(
                                        folder.resolve("features/known.feature").toFile())))
                                .filters(EngineFilter.includeEngines("cucumber"))
                                .configurationParameter("cucumber.glue", "dev.gatehouse.steps")
                                .configurationParameter("cucumber.execution.parallel.enabled", "false")
                                .build(),
                        results);
        return results.text.toString();
    }

    @Test
    void to_the_end_of_its_last_day_a_known_failure_is_an_aborted_test() {
        assertThat(
                on("2026-12-31"),
                equalTo(
                        """
                        ABORTED known - it fails: quarantined for BUS-12 until 2026-12-31: guard's local target
                        SUCCESSFUL known - it passes all the same
                        """));
    }

    @Test
    void from_the_day_after_on_it_is_a_failed_test() {
        String place = folder.toAbsolutePath() + "/features/known.feature:3";
        assertThat(
                on("2027-01-01").replace(place, "PLACE"),
                equalTo(
                        """
                        FAILED known - it fails: guard's local target
                        To run it again:
                          mvn test -Dsurefire.includeJUnit5Engines=junit-platform-suite -Dcucumber.features=PLACE
                        SUCCESSFUL known - it passes all the same
                        """));
    }
}
