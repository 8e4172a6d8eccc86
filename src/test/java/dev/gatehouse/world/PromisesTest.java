package dev.gatehouse.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.blueprint.Models;
import dev.gatehouse.topology.yaml.LoadedTopology;
import dev.gatehouse.topology.yaml.TopologyLoader;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.Ticks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromisesTest {

    private static final TargetName GUARD = TargetName.local("guard");
    private static final int WDF_VIOLATION = 0x10D;

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static Scenario scenario(Path topology) {
        LoadedTopology loaded = TopologyLoader.load(Path.of(""), topology);
        assertThat(loaded.problems(), empty());
        Blueprint blueprint =
                Blueprint.of(loaded.topology().orElseThrow(), Models.of(PromisesTest.class.getClassLoader()));
        assertThat(blueprint.problems(), empty());
        Scenario scenario = new Scenario();
        scenario.build(blueprint);
        return scenario;
    }

    private static Scenario toaster() {
        return scenario(Path.of("scenarios/toaster-alone.yaml"));
    }

    private static String refusal(Scenario scenario, Consumer<World> action) {
        return assertThrows(AssertionError.class, () -> scenario.perform(action))
                .getMessage();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_topology_is_started_at_time_0_and_ends_without_findings(Path topology) {
        Scenario scenario = scenario(topology);
        assertThat(scenario.virtualTime(), equalTo(0L));
        scenario.windUp();
        assertThat(scenario.findings(), empty());
    }

    @Test
    void the_clock_does_not_run_backwards() {
        Scenario scenario = toaster();
        scenario.perform(world -> world.passUntil(5 * Ticks.PER_MILLISECOND));
        assertThat(
                refusal(scenario, world -> world.passUntil(Ticks.PER_MILLISECOND)),
                equalTo("the clock cannot run to 1 ms: it is 5 ms already"));
    }

    @Test
    void a_bug_check_that_was_expected_is_no_finding() {
        Scenario scenario = toaster();
        scenario.perform(world -> world.run(world.requests().send(GUARD, SendSpec.read("r1", 4, 0))));
        scenario.perform(
                world -> world.runToBugcheck(WDF_VIOLATION, world.requests().sendAsItIs(GUARD, SendSpec.asItIs("r1"))));
        scenario.windUp();
        assertThat(scenario.findings(), empty());
    }

    @Test
    void a_bug_check_that_was_expected_and_did_not_come_is_a_failure() {
        assertThat(
                refusal(
                        toaster(),
                        world -> world.runToBugcheck(
                                WDF_VIOLATION, world.drivers().start(GUARD))),
                equalTo("bug check 0x10D was expected, and the call went on without one"));
    }

    @Test
    void a_bug_check_that_nobody_expected_is_a_finding() {
        Scenario scenario = toaster();
        scenario.perform(world -> world.run(world.requests().send(GUARD, SendSpec.read("r1", 4, 0))));
        refusal(scenario, world -> world.run(world.requests().sendAsItIs(GUARD, SendSpec.asItIs("r1"))));
        scenario.windUp();
        assertThat(scenario.findings().stream().map(Finding::rule).toList(), contains("Bugcheck"));
    }

    @Test
    void a_request_that_is_sent_again_whenever_it_succeeds_does_not_keep_a_scenario_from_ending() {
        Scenario scenario = toaster();
        scenario.perform(world ->
                world.run(world.requests().send(GUARD, SendSpec.read("r1", 4, 0).againAndAgain())));
        scenario.perform(world -> world.pass(5 * Ticks.PER_MILLISECOND));
        scenario.perform(world -> assertThat(
                world.devices().arrivals("heater", "r1"),
                contains(0L, 2 * Ticks.PER_MILLISECOND, 4 * Ticks.PER_MILLISECOND)));
        scenario.windUp();
        assertThat(scenario.findings(), empty());
    }

    @Test
    void a_request_in_a_device_is_told_with_the_time_of_its_answer_where_there_is_one() {
        Scenario scenario = toaster();
        scenario.perform(world -> world.run(world.requests().send(GUARD, SendSpec.read("r1", 4, 0))));
        scenario.perform(world -> assertThat(
                world.requests().whereabouts("r1"), equalTo("held by device heater, which answers it at 2 ms")));
        scenario.act(world -> world.hardware().hold("heater"));
        scenario.perform(world -> world.run(world.requests().send(GUARD, SendSpec.read("r2", 4, 0))));
        scenario.perform(world -> assertThat(world.requests().whereabouts("r2"), equalTo("held by device heater")));
    }

    @Test
    void only_a_request_that_is_pended_has_a_reason_to_be() {
        Scenario scenario = toaster();
        scenario.perform(world -> {
            world.run(world.drivers().stop(GUARD, SentIoAction.LEAVE_SENT_IO_PENDING));
            world.run(world.requests().send(GUARD, SendSpec.read("r1", 4, 0)));
            assertThat(world.requests().whyPended("r1").isGiven(), equalTo(true));
            world.run(world.drivers().start(GUARD));
            assertThat(world.requests().whyPended("r1").isGiven(), equalTo(false));
        });
    }

    @Test
    void a_callback_that_does_not_exist_is_never_counted() {
        assertThat(
                refusal(toaster(), world -> world.drivers().timesCalled("guard", "EvtIoReed"))
                        .endsWith("did you mean \"EvtIoRead\"?"),
                equalTo(true));
    }

    @Test
    void a_callback_of_a_queue_counts_like_any_other() {
        Scenario scenario = toaster();
        scenario.perform(
                world -> world.run(world.requests().sendFromApplication("toaster", SendSpec.read("a1", 4, 0))));
        scenario.perform(world -> assertThat(world.drivers().timesCalled("guard", "EvtIoRead"), equalTo(1L)));
    }
}
