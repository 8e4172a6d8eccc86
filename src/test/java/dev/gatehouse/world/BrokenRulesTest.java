package dev.gatehouse.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.CarelessDriver.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrokenRulesTest {

    private static final String TOPOLOGY =
            """
            gatehouse: 1
            title: A driver that makes a mistake with every read
            devices:
              disk: { model: memory, size: 16 B }
            stacks:
              stack:
                drivers:
                  guard: { role: function, model: careless, mistake: %s }
                  bus:   { role: bus, hardware: disk }
            """;

    @TempDir
    private Path folder;

    private Scenario read(Mistake mistake) throws IOException {
        Path file = Files.writeString(folder.resolve("careless.yaml"), TOPOLOGY.formatted(mistake.words()));
        LoadedTopology loaded = TopologyLoader.load(folder, file);
        assertThat(loaded.problems(), empty());
        Scenario scenario = new Scenario();
        scenario.build(Blueprint.of(
                loaded.topology().orElseThrow(), Models.of(getClass().getClassLoader())));
        scenario.perform(world -> world.run(world.requests().sendFromApplication("stack", SendSpec.read("r1", 4, 0))));
        return scenario;
    }

    private static List<String> rules(Scenario scenario) {
        scenario.windUp();
        return scenario.findings().stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_mistake_of_a_driver_breaks_its_rule_and_no_other(Mistake mistake) throws IOException {
        List<String> expected = mistake == Mistake.NONE ? List.of() : List.of(mistake.rule());
        assertThat(rules(read(mistake)), equalTo(expected));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_mistake_that_is_expected_is_no_finding(Mistake mistake) throws IOException {
        Scenario scenario = read(mistake);
        scenario.expectBroken(mistake.rule(), "guard");
        assertThat(rules(scenario), empty());
    }

    @Test
    void a_breach_that_is_expected_and_has_not_happened_fails_at_once() throws IOException {
        Scenario scenario = read(Mistake.COMPLETES_TWICE);
        ScenarioFailure failure =
                assertThrows(ScenarioFailure.class, () -> scenario.expectBroken("InvalidReqAccess", "guard"));
        assertThat(
                failure.getMessage(),
                equalTo("rule \"InvalidReqAccess\" was not broken by driver \"guard\"\n"
                        + "  rule DoubleCompletion broken by guard: completes r1 twice; complete each request once"));
    }

    @Test
    void a_breach_that_is_expected_at_the_end_and_does_not_happen_is_a_finding() throws IOException {
        Scenario scenario = read(Mistake.NONE);
        scenario.expectBroken("RequestCompleted", "guard");
        assertThat(rules(scenario), hasItem("ExpectedBreach"));
    }

    @Test
    void an_expected_breach_hides_no_other() throws IOException {
        Scenario scenario = read(Mistake.COMPLETES_TWICE);
        scenario.expectBroken("RequestCompleted", "guard");
        assertThat(rules(scenario), containsInAnyOrder("DoubleCompletion", "ExpectedBreach"));
    }

    @Test
    void a_rule_that_does_not_exist_is_refused_with_the_one_that_was_meant() throws IOException {
        Scenario scenario = read(Mistake.NONE);
        WrongInput failure = assertThrows(WrongInput.class, () -> scenario.expectBroken("DoubleCompletions", "guard"));
        assertThat(
                failure.getMessage(),
                equalTo("there is no rule \"DoubleCompletions\"\n  did you mean \"DoubleCompletion\"?"));
    }
}
