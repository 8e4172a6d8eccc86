package dev.gatehouse.queue;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IoQueueTest {

    private static World world(String queue, String behaviour) {
        return Worlds.start(
                """
                gatehouse: 1
                title: a queue
                devices:
                  disk: { model: memory, size: 64 B, latency: 2 ms, cancel: completes }
                stacks:
                  disk:
                    drivers:
                      top: { role: function, %s, read: { %s } }
                      bus: { role: bus, hardware: disk }
                """
                        .formatted(queue, behaviour));
    }

    private static void read(World world, String name) {
        world.run(world.requests().sendFromApplication("disk", SendSpec.read(name, 4, 0)));
    }

    @Test
    void a_parallel_queue_presents_each_request_as_it_arrives() {
        World world = world("queue: parallel", "forward: with completion routine");
        read(world, "r1");
        read(world, "r2");
        assertThat(world.devices().holding("disk"), contains("r1", "r2"));
    }

    @Test
    void a_sequential_queue_presents_the_next_when_the_driver_has_completed_the_last() {
        World world = world("queue: sequential", "forward: with completion routine");
        read(world, "r1");
        read(world, "r2");
        assertThat(world.devices().holding("disk"), contains("r1"));
        assertThat(world.requests().whereabouts("r2"), is("waiting in the queue of driver top"));
        world.pass(2 * MS);
        assertThat(world.devices().holding("disk"), contains("r2"));
        world.pass(2 * MS);
        assertThat(outcome(world, "r2"), is("STATUS_SUCCESS and 4 bytes at 4 ms"));
    }

    @Test
    void a_sequential_queue_goes_on_after_a_request_that_is_sent_and_forgotten() {
        World world = world("queue: sequential", "forward: and forget");
        read(world, "r1");
        read(world, "r2");
        assertThat(world.devices().holding("disk"), contains("r1", "r2"));
    }

    @Test
    void a_request_that_is_cancelled_while_it_waits_is_never_presented() {
        World world = world("queue: sequential", "forward: with completion routine");
        read(world, "r1");
        read(world, "r2");
        world.run(world.requests().cancel("r2"));
        assertThat(outcome(world, "r2"), is("STATUS_CANCELLED and 0 bytes at 0 ms"));
        world.pass(10 * MS);
        assertThat(world.devices().received("disk"), contains("r1"));
        assertThat(lines(world, "r2 to EvtIo"), is(""));
    }

    @Test
    void a_power_managed_queue_keeps_what_arrives_until_its_device_is_in_D0_again() {
        World world = world("power managed: yes", "forward: with completion routine");
        world.stacks().powerDown("disk", Optional.empty());
        read(world, "r1");
        read(world, "r2");
        assertThat(world.devices().received("disk"), empty());
        world.stacks().powerUp("disk");
        assertThat(world.devices().holding("disk"), contains("r1", "r2"));
    }

    @Test
    void a_queue_that_is_not_power_managed_presents_at_any_time() {
        World world = world("power managed: no", "forward: with completion routine");
        world.stacks().powerDown("disk", Optional.empty());
        read(world, "r1");
        assertThat(world.devices().holding("disk"), contains("r1"));
    }

    @Test
    void a_removed_device_completes_what_waits() {
        World waiting = world("power managed: yes", "forward: with completion routine");
        waiting.stacks().powerDown("disk", Optional.empty());
        read(waiting, "r1");
        waiting.stacks().remove("disk", Optional.empty());
        assertThat(outcome(waiting, "r1"), is("STATUS_CANCELLED and 0 bytes at 0 ms"));
    }

    @Test
    void a_queue_that_is_not_power_managed_is_purged_when_its_device_is_removed() {
        World kept = world("power managed: no", "pend: until told");
        read(kept, "r1");
        kept.stacks().remove("disk", Optional.empty());
        assertThat(outcome(kept, "r1"), is("STATUS_CANCELLED and 0 bytes at 0 ms"));
    }

    @Test
    void a_removed_device_takes_nothing_any_more() {
        World world = world("queue: parallel", "forward: with completion routine");
        world.stacks().remove("disk", Optional.empty());
        read(world, "r1");
        assertThat(outcome(world, "r1"), is("STATUS_INVALID_DEVICE_STATE and 0 bytes at 0 ms"));
    }

    @Test
    void a_request_that_is_cancelled_before_it_reaches_a_queue_is_presented_all_the_same_where_it_need_not_wait() {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: two queues
                devices:
                  disk: { model: memory, size: 64 B, cancel: completes }
                stacks:
                  disk:
                    drivers:
                      upper: { role: filter, model: late }
                      lower: { role: function, read: { forward: with completion routine } }
                      bus: { role: bus, hardware: disk }
                """,
                Worlds.model("late", LateSender::new));
        read(world, "r1");
        world.run(world.requests().cancel("r1"));
        world.pass(5 * MS);
        assertThat(outcome(world, "r1"), is("STATUS_CANCELLED and 0 bytes at 5 ms"));
        assertThat(world.devices().received("disk"), contains("r1"));
    }

    /** Sends a read down 5 ms after it came. */
    private static final class LateSender implements DriverModel {
        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            ddi.startTimer(ddi.createTimer("late", Irql.PASSIVE, calls -> send(calls, request)), 5 * MS);
        }

        private static void send(Ddi ddi, Request request) {
            ddi.formatUsingCurrentType(request);
            ddi.setCompletionRoutine(
                    request,
                    (calls, done, from, params) -> calls.complete(done, params.status(), params.information()));
            ddi.send(request, ddi.localTarget(), SendOptions.NONE);
        }
    }

    @Test
    void a_manual_queue_gives_its_driver_the_oldest_request_when_it_asks() {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: a manual queue
                stacks:
                  pad:
                    drivers:
                      pad: { role: function, queue: manual, model: poller }
                      bus: { role: bus }
                """,
                Worlds.model("poller", Poller::new));
        world.run(world.requests().sendFromApplication("pad", SendSpec.read("r1", 4, 0)));
        world.run(world.requests().sendFromApplication("pad", SendSpec.read("r2", 4, 0)));
        world.pass(10 * MS);
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 0 bytes at 10 ms"));
        assertThat(outcome(world, "r2"), is("not completed"));
        assertThat(world.requests().completionOrder(), contains("r1"));
    }

    /** Completes one request every 10 ms. */
    private static final class Poller implements DriverModel {
        @Override
        public NtStatus evtDeviceD0Entry(Ddi ddi) {
            ddi.startTimer(ddi.createTimer("poll", Irql.PASSIVE, Poller::poll), 10 * MS);
            return NtStatus.SUCCESS;
        }

        private static void poll(Ddi ddi) {
            ddi.retrieveNextRequest().ifPresent(request -> ddi.complete(request, NtStatus.SUCCESS, 0));
        }
    }
}
