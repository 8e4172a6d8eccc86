package dev.gatehouse.steps;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.cli.Commands;
import dev.gatehouse.golden.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user reads where a scenario fails, whole. */
class FailureTextTest {

    private static final Map<String, String> TEXTS = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void run_scenarios_that_fail() throws IOException {
        Commands commands = Commands.in(folder);
        commands.write("scenarios/toaster.yaml", Files.readString(Path.of("scenarios/toaster-alone.yaml"), UTF_8));
        commands.write("features/failures.feature", Files.readString(resource("failures.feature"), UTF_8));
        assertThat(commands.run("run"), startsWith("exit 2"));
        JUnitFile.read(folder.resolve("reports/junit.xml"))
                .forEach((name, text) -> TEXTS.put(name, text.split("\n\njournal:\n", 2)[0] + "\n"));
    }

    private static Path resource(String name) {
        return Path.of("src/test/resources/dev/gatehouse/steps", name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a status and its reason",
                "a request that is still out",
                "a request that was refused",
                "bytes that differ",
                "a target in another state",
                "a wait that nothing can end",
                "a thread that waits",
                "what a driver has printed",
                "memory that nobody has made",
                "what never happened",
                "a misspelt driver",
                "a misspelt callback",
                "a fault that never fired",
                "a bug check"
            })
    void a_failing_scenario_says_what_was_expected_what_was_and_why(String scenario) {
        Golden.compare(getClass(), "failures/" + scenario.replace(' ', '-') + ".txt", TEXTS.get(scenario));
    }
}
