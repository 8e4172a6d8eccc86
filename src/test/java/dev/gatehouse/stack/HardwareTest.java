package dev.gatehouse.stack;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static dev.gatehouse.world.Worlds.send;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.hardware.CancelBehaviour;
import dev.gatehouse.hardware.CompletionOrder;
import dev.gatehouse.hardware.DeviceModel;
import dev.gatehouse.hardware.DevicePort;
import dev.gatehouse.hardware.DeviceTraits;
import dev.gatehouse.hardware.Latency;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.JournalText;
import dev.gatehouse.journal.Level;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HardwareTest {

    private static World world(String device) {
        return Worlds.start(
                """
                gatehouse: 1
                title: hardware
                devices:
                  disk: { %s }
                stacks:
                  disk:
                    drivers:
                      top: { role: function }
                      bus: { role: bus, hardware: disk }
                faults:
                  second-read: { device: disk, when: { operation: read, nth: 2 }, complete: STATUS_DEVICE_NOT_READY }
                """
                        .formatted(device));
    }

    private static void read(World world, String name) {
        send(world, "top", SendSpec.read(name, 4, 0));
    }

    @Test
    void a_device_without_latency_completes_inline_and_one_with_it_later_on_a_lane_of_the_requests_own() {
        World inline = world("model: memory, size: 64 B");
        read(inline, "r1");
        World later = world("model: memory, size: 64 B, latency: 2 ms");
        read(later, "r1");
        later.pass(2 * MS);
        Golden.compare(HardwareTest.class, "inline.txt", Worlds.journal(inline));
        Golden.compare(HardwareTest.class, "later.txt", Worlds.journal(later));
    }

    @Test
    void a_device_serves_in_parallel_unless_its_queue_is_less_deep() {
        World parallel = world("model: memory, size: 64 B, latency: 2 ms");
        World one = world("model: memory, size: 64 B, latency: 2 ms, queue depth: 1");
        for (World each : new World[] {parallel, one}) {
            read(each, "r1");
            read(each, "r2");
            each.pass(10 * MS);
        }
        assertThat(outcome(parallel, "r2"), is("STATUS_SUCCESS and 4 bytes at 2 ms"));
        assertThat(outcome(one, "r2"), is("STATUS_SUCCESS and 4 bytes at 4 ms"));
    }

    @Test
    void what_is_cancelled_in_line_makes_room_for_nobody_and_what_is_cancelled_in_service_for_the_next() {
        World world = world("model: memory, size: 64 B, latency: 2 ms, queue depth: 1, cancel: completes");
        read(world, "r1");
        read(world, "r2");
        read(world, "r3");
        world.run(world.requests().cancel("r2"));
        world.pass(MS);
        world.run(world.requests().cancel("r1"));
        world.pass(10 * MS);
        assertThat(world.requests().completionOrder(), contains("r2", "r1", "r3"));
        assertThat(outcome(world, "r3"), is("STATUS_SUCCESS and 4 bytes at 3 ms"));
    }

    @Test
    void a_device_holds_until_it_is_released_and_then_takes_its_time() {
        World world = world("model: memory, size: 64 B, latency: 2 ms");
        world.act(world.hardware().hold("disk"));
        read(world, "r1");
        world.pass(5 * MS);
        assertThat(world.devices().holding("disk"), contains("r1"));
        world.act(world.hardware().release("disk"));
        world.pass(5 * MS);
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 4 bytes at 7 ms"));
    }

    @Test
    void cancelling_completes_is_deferred_or_is_ignored() {
        World completes = world("model: memory, size: 64 B, latency: 2 ms, cancel: completes");
        World defers = world("model: memory, size: 64 B, latency: 2 ms, cancel: defers");
        World ignores = world("model: memory, size: 64 B, latency: 2 ms, cancel: ignores");
        assertThat(cancelled(completes), is("true STATUS_CANCELLED and 0 bytes at 0 ms"));
        assertThat(cancelled(defers), is("true STATUS_SUCCESS and 4 bytes at 2 ms"));
        assertThat(cancelled(ignores), is("false STATUS_SUCCESS and 4 bytes at 2 ms"));
    }

    private static String cancelled(World world) {
        read(world, "r1");
        boolean called = world.<Boolean>run(world.requests().cancel("r1"));
        world.pass(5 * MS);
        return called + " " + outcome(world, "r1");
    }

    @Test
    void a_fault_is_counted_as_requests_arrive_and_is_taken_down() {
        World world = world("model: memory, size: 64 B, latency: 2 ms");
        world.act(world.hardware().enableFault("second-read", true));
        read(world, "r1");
        read(world, "r2");
        read(world, "r3");
        world.pass(5 * MS);
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 4 bytes at 2 ms"));
        assertThat(outcome(world, "r2"), is("STATUS_DEVICE_NOT_READY and 0 bytes at 2 ms"));
        assertThat(outcome(world, "r3"), is("STATUS_SUCCESS and 4 bytes at 2 ms"));
        assertThat(lines(world, "fault "), is("fault second-read hits r2\n" + lines(world, "because fault")));
        assertThat(world.devices().faultsThatNeverFired(), empty());
    }

    @Test
    void a_device_that_never_answers_fails_all_the_same_what_it_is_made_to_fail() {
        World world = world("model: silent, latency: 2 ms");
        world.act(world.hardware().failNext("disk", 1, NtStatus.DEVICE_NOT_READY));
        read(world, "r1");
        read(world, "r2");
        world.pass(5 * MS);
        assertThat(outcome(world, "r1"), is("STATUS_DEVICE_NOT_READY and 0 bytes at 2 ms"));
        assertThat(world.devices().holding("disk"), contains("r2"));
    }

    @Test
    void hardware_that_disappears_fails_what_it_has_and_what_comes() {
        World world = world("model: silent, queue depth: 1");
        read(world, "r1");
        read(world, "r2");
        world.stacks().surpriseRemove("disk");
        read(world, "r3");
        for (String name : new String[] {"r1", "r2", "r3"}) {
            assertThat(outcome(world, name), is("STATUS_DEVICE_NOT_CONNECTED and 0 bytes at 0 ms"));
        }
    }

    @Test
    void a_request_without_hardware_is_no_request_for_the_bus_driver() {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: no hardware
                stacks:
                  pad: { drivers: { top: { role: function }, bus: { role: bus } } }
                """);
        read(world, "r1");
        assertThat(outcome(world, "r1"), is("STATUS_INVALID_DEVICE_REQUEST and 0 bytes at 0 ms"));
    }

    @Test
    void in_fifo_order_what_is_done_early_waits_and_lifo_takes_the_newest_of_the_line() {
        String script = "model: script, order: fifo, responses: [ { to: write }, { to: read, latency: 3 ms } ]";
        World fifo = world(script);
        read(fifo, "r1");
        send(fifo, "top", SendSpec.write("w1", new byte[] {1}, 0));
        read(fifo, "r2");
        fifo.pass(MS);
        read(fifo, "r3");
        fifo.pass(5 * MS);
        assertThat(fifo.requests().completionOrder(), contains("r1", "w1", "r2", "r3"));
        assertThat(outcome(fifo, "w1"), is("STATUS_SUCCESS and 1 byte at 3 ms"));
        World lifo = world("model: memory, size: 64 B, latency: 2 ms, queue depth: 1, order: lifo");
        for (String name : new String[] {"r1", "r2", "r3"}) {
            read(lifo, name);
        }
        lifo.pass(10 * MS);
        assertThat(lifo.requests().completionOrder(), contains("r1", "r3", "r2"));
    }

    @Test
    void in_fifo_order_a_request_that_is_cancelled_lets_those_behind_it_go() {
        World world = world("model: script, order: fifo, responses: [ { to: write }, { to: read, latency: 1 h } ]");
        read(world, "r1");
        send(world, "top", SendSpec.write("w1", new byte[] {1}, 0));
        world.pass(MS);
        world.run(world.requests().cancel("r1"));
        world.settle();
        assertThat(outcome(world, "w1"), is("STATUS_SUCCESS and 1 byte at 1 ms"));
    }

    @Test
    void a_transfer_that_can_no_longer_be_answered_when_its_time_has_come_stays_held() {
        World world = world("model: fifo, depth: 8 B, latency: 2 ms");
        read(world, "r1");
        read(world, "r2");
        world.act(world.hardware().feed("disk", new byte[] {1, 2, 3, 4}));
        world.pass(5 * MS);
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 4 bytes at 2 ms"));
        assertThat(world.devices().holding("disk"), contains("r2"));
        world.act(world.hardware().feed("disk", new byte[] {5, 6, 7, 8}));
        assertThat(outcome(world, "r2"), is("STATUS_SUCCESS and 4 bytes at 5 ms"));
    }

    @Test
    void latency_is_drawn_by_arrival_and_grows_with_each_byte() {
        World world = world("model: memory, size: 64 B, latency: { from: 1 ms, to: 5 ms, seed: 7, per byte: 1 ms }");
        World again = world("model: memory, size: 64 B, latency: { from: 1 ms, to: 5 ms, seed: 7, per byte: 1 ms }");
        for (World each : new World[] {world, again}) {
            read(each, "r1");
            each.pass(10 * MS);
        }
        assertThat(outcome(again, "r1"), is(outcome(world, "r1")));
    }

    /** A model as a user may have written it: whatever it is asked to do of its own accord, it throws. */
    private static final class Wrong implements DeviceModel {

        @Override
        public Outcome serve(Transfer transfer) {
            return Outcome.success(0);
        }

        @Override
        public Map<String, Long> values() {
            throw new IllegalStateException("none");
        }

        @Override
        public void connect(DevicePort port) {
            port.after(MS, () -> fail("asleep"));
            fail("not ready");
        }

        @Override
        public boolean feed(byte[] bytes) {
            return fail("full");
        }

        @Override
        public void gone() {
            fail("still here");
        }

        private static boolean fail(String why) {
            throw new IllegalStateException(why);
        }
    }

    @Test
    void a_model_that_throws_of_its_own_accord_is_found() {
        Journal journal = new Journal(Agenda.runUntilBlocked(), Level.FULL);
        DeviceTraits traits = new DeviceTraits(
                Latency.fixed(0), CompletionOrder.BY_LATENCY, DeviceTraits.ANY_NUMBER, CancelBehaviour.COMPLETES);
        SimulatedDevice device = new SimulatedDevice("key", new GuardedModel("key", new Wrong(), journal), traits);
        SimulatedHardware hardware = new SimulatedHardware(device, IoType.BUFFERED, journal);
        journal.agenda().advance(MS);
        hardware.feed(new byte[1]);
        assertThat(device.model().values(), is(Map.of()));
        hardware.disappear();
        Golden.compare(HardwareTest.class, "throws.txt", JournalText.of(journal.events()));
    }
}
