package dev.gatehouse.driver;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.lines;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Ticks;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class DriverTimerTest {

    private final List<String> heard = new ArrayList<>();
    private World world;

    /** A driver whose timer does one thing and whose reads do another; the disk takes 5 ms. */
    private void start(Irql level, BiConsumer<Ddi, DriverTimer> onTimer, BiConsumer<Ddi, DriverTimer> onRead) {
        world = Worlds.start(
                """
                gatehouse: 1
                title: a timer
                devices:
                  disk: { model: memory, size: 64 B, latency: 5 ms }
                stacks:
                  disk:
                    drivers:
                      top: { role: function, model: sample }
                      bus: { role: bus, hardware: disk }
                """,
                Worlds.model("sample", () -> new DriverModel() {
                    private DriverTimer timer;

                    @Override
                    public void evtDriverDeviceAdd(Ddi ddi) {
                        timer = ddi.createTimer("tick", level, calls -> onTimer.accept(calls, timer));
                    }

                    @Override
                    public void evtIoRead(Ddi ddi, Request request, int length) {
                        onRead.accept(ddi, timer);
                        ddi.complete(request, NtStatus.SUCCESS, 0);
                    }
                }));
    }

    private void read(String name) {
        world.run(world.requests().sendFromApplication("disk", SendSpec.read(name, 4, 0)));
    }

    private void hear(String what) {
        heard.add(what + " at " + Ticks.text(world.agenda().now()));
    }

    /** A callback that takes 5 ms, waiting for the disk. */
    private void takeTime(Ddi ddi) {
        Request own = ddi.createRequest("own");
        ddi.format(
                ddi.localTarget(),
                own,
                Format.read(MemoryRange.all(ddi.createMemory("memory", 4).get()), 0));
        ddi.send(own, ddi.localTarget(), SendOptions.NONE.synchronously());
    }

    @Test
    void a_timer_fires_once_and_again_only_where_it_is_started_again() {
        start(Irql.DISPATCH, (ddi, timer) -> hear("tick"), (ddi, timer) -> ddi.startTimer(timer, 3 * MS));
        read("r1");
        world.pass(10 * MS);
        read("r2");
        world.pass(10 * MS);
        assertThat(heard, contains("tick at 3 ms", "tick at 13 ms"));
    }

    @Test
    void a_timer_that_is_set_is_set_anew() {
        start(Irql.DISPATCH, (ddi, timer) -> hear("tick"), (ddi, timer) -> {
            hear("was set " + ddi.startTimer(timer, 3 * MS));
            hear("was set " + ddi.startTimer(timer, 7 * MS));
        });
        read("r1");
        world.pass(20 * MS);
        assertThat(heard, contains("was set false at 0 ms", "was set true at 0 ms", "tick at 7 ms"));
    }

    @Test
    void a_timer_that_is_stopped_does_not_fire() {
        start(Irql.DISPATCH, (ddi, timer) -> hear("tick"), (ddi, timer) -> {
            ddi.startTimer(timer, 3 * MS);
            hear("stopped " + ddi.stopTimer(timer, true));
        });
        read("r1");
        world.pass(20 * MS);
        assertThat(heard, contains("stopped true at 0 ms"));
    }

    @Test
    void a_stop_waits_for_a_callback_and_a_start_meanwhile_is_ignored() {
        start(
                Irql.PASSIVE,
                (ddi, timer) -> {
                    takeTime(ddi);
                    hear("started again " + ddi.startTimer(timer, MS));
                },
                (ddi, timer) -> {
                    if (heard.isEmpty()) {
                        ddi.startTimer(timer, MS);
                    } else {
                        hear("stopped " + ddi.stopTimer(timer, true));
                    }
                });
        read("r1");
        world.pass(2 * MS);
        hear("asked to stop");
        world.begin("A", world.requests().sendFromApplication("disk", SendSpec.read("r2", 4, 0)));
        world.pass(20 * MS);
        assertThat(heard, contains("asked to stop at 2 ms", "started again false at 6 ms", "stopped false at 6 ms"));
        assertThat(lines(world, "is not started"), containsString("another call stops the timer"));
        world.close();
    }

    @Test
    void a_stop_that_waits_within_the_callback_waits_for_itself() {
        start(Irql.PASSIVE, (ddi, timer) -> ddi.stopTimer(timer, true), (ddi, timer) -> ddi.startTimer(timer, 3 * MS));
        read("r1");
        world.pass(5 * MS);
        ScenarioFailure stuck =
                assertThrows(ScenarioFailure.class, () -> world.stacks().remove("disk", Optional.empty()));
        assertThat(
                stuck.getMessage(),
                is("pnp disk waits for the callback of top's timer tick to return since 5 ms, and nothing is left that"
                        + " could end that wait"));
        world.close();
    }

    @Test
    void a_stop_that_waits_at_dispatch_level_stops_the_system() {
        start(Irql.DISPATCH, (ddi, timer) -> ddi.stopTimer(timer, true), (ddi, timer) -> ddi.startTimer(timer, 3 * MS));
        read("r1");
        ScenarioFailure stopped = assertThrows(ScenarioFailure.class, () -> world.pass(5 * MS));
        assertThat(stopped.getMessage(), containsString("bugcheck 0xA"));
        world.close();
    }

    @Test
    void a_removed_device_waits_for_the_callback_that_is_running() {
        start(
                Irql.PASSIVE,
                (ddi, timer) -> {
                    takeTime(ddi);
                    hear("callback ends");
                },
                (ddi, timer) -> ddi.startTimer(timer, 3 * MS));
        read("r1");
        world.pass(4 * MS);
        world.stacks().remove("disk", Optional.empty());
        hear("removed");
        assertThat(heard, contains("callback ends at 4 ms", "removed at 4 ms"));
        world.close();
    }

    @Test
    void a_passive_timer_whose_callback_still_runs_expires_in_vain() {
        start(
                Irql.PASSIVE,
                (ddi, timer) -> {
                    ddi.startTimer(timer, 2 * MS);
                    takeTime(ddi);
                    hear("callback ends");
                },
                (ddi, timer) -> ddi.startTimer(timer, MS));
        read("r1");
        world.pass(20 * MS);
        assertThat(heard, contains("callback ends at 6 ms"));
        assertThat(lines(world, "expires in vain"), containsString("top's timer tick: expires in vain because"));
        world.close();
    }
}
