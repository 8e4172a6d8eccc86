package dev.gatehouse.world;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.outcome;
import static dev.gatehouse.world.Worlds.send;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.blueprint.Blueprint;
import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.journal.Level;
import dev.gatehouse.request.Request;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final TargetName LOCAL = TargetName.local("guard");

    private static String story(String yaml) {
        World world = Worlds.start(yaml);
        send(world, "guard", SendSpec.read("r1", 4, 0x10));
        world.pass(MS);
        world.run(world.drivers().stop(LOCAL, SentIoAction.LEAVE_SENT_IO_PENDING));
        send(world, "guard", SendSpec.write("w1", new byte[] {1, 2, 3}, 0));
        world.run(world.requests().sendFromApplication("toaster", SendSpec.read("a1", 4, 0)));
        world.pass(5 * MS);
        world.run(world.drivers().start(LOCAL));
        world.pass(MS);
        world.run(world.drivers().purge(LOCAL, PurgeAction.PURGE_IO_AND_WAIT));
        world.stacks().remove("toaster", Optional.empty());
        world.close();
        return Worlds.journal(world);
    }

    @Test
    void a_story_is_told_whole() {
        Golden.compare(WorldTest.class, "story.txt", story(Worlds.TOASTER));
    }

    @Test
    void the_same_input_gives_the_same_journal() {
        assertThat(story(Worlds.TOASTER), equalTo(story(Worlds.TOASTER)));
    }

    @Test
    void worlds_on_several_threads_at_once_give_the_journals_that_they_give_alone() throws Exception {
        String alone = story(Worlds.TOASTER);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> stories =
                    List.of(() -> story(Worlds.TOASTER), () -> story(Worlds.TOASTER), () -> story(Worlds.TOASTER));
            for (Future<String> told : threads.invokeAll(stories)) {
                assertThat(told.get(), equalTo(alone));
            }
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_journal_that_is_off_changes_nothing_of_what_happens() {
        World world = World.start(Worlds.blueprint(Worlds.TOASTER), Agenda.runUntilBlocked(), Level.OFF);
        send(world, "guard", SendSpec.read("r1", 4, 0));
        world.pass(2 * MS);
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 4 bytes at 2 ms"));
        assertThat(world.events(), empty());
    }

    @Test
    void a_wait_that_nothing_can_end_says_who_waits_for_what_who_holds_it_and_since_when() {
        World world = Worlds.start(Worlds.TOASTER);
        world.act(world.hardware().hold("heater"));
        send(world, "guard", SendSpec.read("r1", 4, 0));
        world.pass(MS);
        ScenarioFailure stuck = assertThrows(
                ScenarioFailure.class,
                () -> world.run(world.drivers().stop(LOCAL, SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE)));
        assertThat(
                stuck.getMessage(),
                is("scenario waits for the requests sent to guard's local target since 1 ms, and nothing is left that"
                        + " could end that wait\n  r1 is held by device heater"));
        world.close();
    }

    @Test
    void a_wait_beside_a_timer_that_never_rests_ends_when_patience_does() {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: a toaster and its monitor
                devices:
                  heater: { model: memory, size: 256 B, latency: 2 ms }
                  lamp: { model: silent }
                stacks:
                  toaster:
                    symbolic link: \\DosDevices\\Toaster0
                    interface: "{781EF630-72B2-11D2-B852-00C04FAD5171}"
                    drivers: { toaster: { role: function }, toaster-bus: { role: bus, hardware: heater } }
                  lamp:
                    drivers: { lamp: { role: function }, lamp-bus: { role: bus, hardware: lamp } }
                  monitor:
                    drivers: { toastmon: { role: function, model: toaster monitor }, root: { role: bus } }
                """);
        ScenarioFailure stuck = assertThrows(
                ScenarioFailure.class,
                () -> send(world, "lamp", SendSpec.read("r1", 4, 0).synchronously()));
        assertThat(
                stuck.getMessage(),
                startsWith("scenario waits for r1 to complete since 0 ms, and nothing has ended that wait until"));
        world.close();
    }

    @Test
    void a_scenario_that_leaves_a_read_on_its_way_has_nothing_to_answer_for() {
        assertThat(
                findings(Worlds.TOASTER, world -> {
                    world.act(world.hardware().hold("heater"));
                    send(world, "guard", SendSpec.read("r1", 4, 0));
                }),
                is(""));
    }

    @Test
    void a_call_that_the_removal_of_its_stack_ends_is_no_finding() {
        String found = findings(Worlds.TOASTER, world -> {
            world.run(world.drivers().stop(LOCAL, SentIoAction.LEAVE_SENT_IO_PENDING));
            world.begin(
                    "A", world.requests().send(LOCAL, SendSpec.read("r1", 4, 0).synchronously()));
        });
        assertThat(found, is(""));
    }

    @Test
    void calls_that_survive_the_winding_up_are_found_once_each() {
        Scenario scenario = new Scenario();
        scenario.build(Worlds.blueprint(
                """
                gatehouse: 1
                title: a timer that waits for itself
                stacks:
                  pad: { drivers: { top: { role: function, model: snake }, bus: { role: bus } } }
                """,
                Worlds.model("snake", () -> new DriverModel() {
                    private DriverTimer timer;

                    @Override
                    public NtStatus evtDeviceD0Entry(Ddi ddi) {
                        timer = ddi.createTimer("tail", Irql.PASSIVE, calls -> calls.stopTimer(timer, true));
                        ddi.startTimer(timer, MS);
                        return NtStatus.SUCCESS;
                    }
                })));
        scenario.perform(world -> world.pass(2 * MS));
        scenario.windUp();
        String waits = " waits for the callback of top's timer tail to return since %d ms, and nothing is left that"
                + " could end that wait";
        String found = scenario.findings().stream().map(Finding::what).collect(Collectors.joining("\n"));
        assertThat(found, is("top's timer tail" + waits.formatted(1) + "\npnp pad" + waits.formatted(2)));
    }

    @Test
    void a_fault_that_is_relied_on_and_never_fires_is_a_finding() {
        String faulty = Worlds.TOASTER
                + "faults:\n  never: { device: heater, when: { operation: write }, complete: STATUS_UNSUCCESSFUL }\n";
        assertThat(
                findings(faulty, world -> world.act(world.hardware().enableFault("never", true))),
                is("FaultNeverFired: fault \"never\" was switched on and never fired"));
    }

    @Test
    void a_driver_that_throws_is_found_when_the_scenario_is_wound_up() {
        Scenario scenario = new Scenario();
        scenario.build(Worlds.blueprint(
                """
                gatehouse: 1
                title: a driver that keeps a request
                stacks:
                  pad: { drivers: { top: { role: function, model: thrower }, bus: { role: bus } } }
                """,
                Worlds.model("thrower", () -> new DriverModel() {
                    @Override
                    public void evtIoRead(Ddi ddi, Request request, int length) {
                        throw new IllegalStateException("no");
                    }
                })));
        scenario.perform(world -> world.run(world.requests().sendFromApplication("pad", SendSpec.read("r1", 4, 0))));
        scenario.windUp();
        List<String> rules = scenario.findings().stream().map(Finding::rule).toList();
        assertThat(rules, is(List.of("DriverCodeThrew", "RequestCompleted")));
    }

    @Test
    void a_scenario_whose_world_fails_to_start_still_has_a_journal() {
        Scenario scenario = new Scenario();
        Blueprint blueprint = Worlds.blueprint(
                """
                gatehouse: 1
                title: a driver that fails to start
                stacks:
                  pad: { drivers: { top: { role: function, model: failing }, bus: { role: bus } } }
                """,
                Worlds.model("failing", () -> new DriverModel() {
                    @Override
                    public NtStatus evtDeviceD0Entry(Ddi ddi) {
                        return NtStatus.UNSUCCESSFUL;
                    }
                }));
        assertThrows(ScenarioFailure.class, () -> scenario.build(blueprint));
        scenario.windUp();
        assertThat(scenario.journalText().contains("EvtDeviceD0Entry returned STATUS_UNSUCCESSFUL"), is(true));
    }

    @Test
    void a_bugcheck_ends_the_scenario() {
        String shallow =
                """
                gatehouse: 1
                title: a driver that has nobody below it
                stacks:
                  pad: { drivers: { top: { role: function, on unhandled: fail, model: alone } } }
                """;
        World world = Worlds.start(shallow, Worlds.model("alone", () -> new DriverModel() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {
                ddi.formatUsingCurrentType(request);
            }
        }));
        String bugcheck =
                "the world has stopped at 0 ms: bugcheck 0x10D (0x6, 0x1): r1 is formatted by its current type"
                        + " and has no next stack location";
        ScenarioFailure first = assertThrows(
                ScenarioFailure.class,
                () -> world.run(world.requests().sendFromApplication("pad", SendSpec.read("r1", 4, 0))));
        ScenarioFailure second = assertThrows(ScenarioFailure.class, () -> world.pass(MS));
        assertThat(first.getMessage(), is(bugcheck));
        assertThat(second.getMessage(), is(bugcheck));
        world.close();
    }

    private static String findings(String yaml, Consumer<World> story) {
        Scenario scenario = new Scenario();
        scenario.build(Worlds.blueprint(yaml));
        scenario.perform(story);
        scenario.windUp();
        return scenario.findings().stream()
                .map(finding -> finding.rule() + ": " + finding.what())
                .collect(Collectors.joining("\n"));
    }
}
