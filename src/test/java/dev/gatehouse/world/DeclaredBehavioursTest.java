package dev.gatehouse.world;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.outcome;
import static dev.gatehouse.world.Worlds.send;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Level;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Limits;
import dev.gatehouse.virtualtime.SchedulePolicy;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WakeOrder;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What declared drivers do, told whole, and under many orders of what happens at the same instant. */
class DeclaredBehavioursTest {

    private static final int SCHEDULES = 240;

    private static String stack(String filter) {
        return """
            gatehouse: 1
            devices:
              chip: { model: memory, size: 64 B, latency: 1 ms, cancel: completes }
            stacks:
              chip:
                drivers:
                  sender: { role: function }
                  guard: { role: function, %s }
                  bus: { role: bus, hardware: chip }
            """
                .formatted(filter);
    }

    private static final String PIECES_IN_TURN = stack("read: { split into: 4 B }");

    private static final String PIECES_AT_ONCE = stack("read: { split into: 4 B, pieces: at once }");

    private static final String RETRY = stack("read: { forward: with completion routine,"
            + " retry: { statuses: STATUS_DEVICE_BUSY, times: 2, after: 10 ms } }");

    private static final String READER =
            stack("continuous readers: { pump: { read: 4 B, requests: 2, on failure: send again, after: 10 ms } }");

    private static String told(World world) {
        world.close();
        return Worlds.journal(world);
    }

    @Test
    void a_read_in_pieces_is_told_whole() {
        World world = Worlds.start(PIECES_IN_TURN);
        send(world, "sender", SendSpec.read("r1", 10, 0x10));
        world.pass(5 * MS);
        Golden.compare(DeclaredBehavioursTest.class, "pieces.txt", told(world));
    }

    @Test
    void a_read_that_is_tried_again_is_told_whole() {
        World world = Worlds.start(RETRY);
        world.act(world.hardware().failNext("chip", 1, NtStatus.DEVICE_BUSY));
        send(world, "sender", SendSpec.read("r1", 4, 0));
        world.pass(20 * MS);
        Golden.compare(DeclaredBehavioursTest.class, "retry.txt", told(world));
    }

    @Test
    void a_reader_over_a_power_down_is_told_whole() {
        World world = Worlds.start(READER);
        world.act(world.hardware().failNext("chip", 1, NtStatus.IO_DEVICE_ERROR));
        world.pass(2 * MS);
        world.stacks().powerDown("chip", Optional.empty());
        world.pass(20 * MS);
        world.stacks().powerUp("chip");
        Golden.compare(DeclaredBehavioursTest.class, "reader.txt", told(world));
    }

    @Test
    void a_reader_that_purges_its_target_starts_it_again() {
        World world = Worlds.start(stack("continuous readers: { pump: { read: 4 B, power down: purge } }"));
        world.stacks().powerDown("chip", Optional.empty());
        assertThat(world.drivers().state(TargetName.local("guard")).words(), is("Purged"));
        assertThat(outcome(world, "pump/2"), is("STATUS_CANCELLED and 0 bytes at 0 ms"));
        world.stacks().powerUp("chip");
        assertThat(world.drivers().state(TargetName.local("guard")).words(), is("Started"));
        assertThat(world.devices().received("chip"), hasSize(4));
        world.close();
    }

    @Test
    void a_queue_presents_as_many_requests_as_it_is_told_to() {
        World world = Worlds.start(stack("number presented: 2, read: { forward: with completion routine }"));
        for (String name : List.of("r1", "r2", "r3")) {
            send(world, "sender", SendSpec.read(name, 4, 0));
        }
        assertThat(world.devices().received("chip"), equalTo(List.of("r1", "r2")));
        world.pass(MS);
        assertThat(world.devices().received("chip"), equalTo(List.of("r1", "r2", "r3")));
        world.close();
    }

    @Test
    void a_driver_in_EvtIoStop_completes_what_waits_to_be_sent_again() {
        World world = Worlds.start(RETRY.replace("guard: {", "guard: { on stop: cancel,"));
        world.act(world.hardware().failNext("chip", 1, NtStatus.DEVICE_BUSY));
        send(world, "sender", SendSpec.read("r1", 4, 0));
        world.pass(5 * MS);
        world.stacks().powerDown("chip", Optional.empty());
        assertThat(outcome(world, "r1"), is("STATUS_CANCELLED and 0 bytes at 5 ms"));
        world.pass(20 * MS);
        assertThat(world.devices().received("chip"), equalTo(List.of("r1")));
        world.close();
    }

    @Test
    void a_driver_in_EvtIoStop_cancels_the_pieces_that_are_out() {
        World world = Worlds.start(PIECES_IN_TURN.replace("guard: {", "guard: { on stop: cancel,"));
        world.act(world.hardware().hold("chip"));
        send(world, "sender", SendSpec.read("r1", 10, 0));
        world.stacks().powerDown("chip", Optional.empty());
        assertThat(outcome(world, "r1"), is("STATUS_CANCELLED and 0 bytes at 0 ms"));
        assertThat(world.devices().received("chip"), equalTo(List.of("r1/1")));
        world.close();
    }

    @Test
    void a_cancel_that_races_pieces_in_turn_ends_the_request_once() {
        assertThat(cancelled(PIECES_IN_TURN, 0), equalTo("STATUS_CANCELLED with 0; STATUS_SUCCESS with 10"));
    }

    @Test
    void a_cancel_that_races_pieces_at_once_ends_the_request_once() {
        assertThat(cancelled(PIECES_AT_ONCE, 0), equalTo("STATUS_CANCELLED with 0; STATUS_SUCCESS with 10"));
    }

    @Test
    void a_cancel_that_races_the_wait_for_a_retry_ends_the_request_once() {
        assertThat(cancelled(RETRY, 1), equalTo("STATUS_CANCELLED with 0"));
    }

    @Test
    void a_cancel_after_some_pieces_counts_what_they_have_moved() {
        World world = Worlds.start(PIECES_IN_TURN);
        send(world, "sender", SendSpec.read("r1", 10, 0));
        world.pass(MS + MS / 2);
        world.run(world.requests().cancel("sender", "r1"));
        assertThat(outcome(world, "r1"), is("STATUS_CANCELLED and 4 bytes at 1500 us"));
        world.close();
    }

    /** All outcomes of a read of 10 bytes that is cancelled while it is sent, by a device that answers at once. */
    private static String cancelled(String yaml, int failures) {
        TreeSet<String> outcomes = new TreeSet<>();
        for (int seed = 0; seed < SCHEDULES; seed++) {
            World world = under(seed, yaml.replace("1 ms", "0 ms"));
            world.act(world.hardware().failNext("chip", failures, NtStatus.DEVICE_BUSY));
            Frame send = world.requests().send(TargetName.local("sender"), SendSpec.read("r1", 10, 0));
            Frame cancel = world.requests().cancel("sender", "r1");
            world.agenda().spawn(world.agenda().lane("sender"), Irql.PASSIVE, send);
            world.agenda().spawn(world.agenda().lane("canceller"), Irql.PASSIVE, late(seed % 60, cancel));
            world.pass(50 * MS);
            List<Completion> completions = world.requests().find("r1").completions();
            assertThat("seed " + seed, broken(world), equalTo(List.of()));
            completions.forEach(each -> outcomes.add(each.status() + " with " + each.information()));
            assertThat("seed " + seed, completions.size(), lessThanOrEqualTo(1));
            assertThat("seed " + seed, Worlds.localTarget(world, "guard").counts(), equalTo(new int[] {0, 0, 0}));
            assertThat("seed " + seed, Worlds.localTarget(world, "sender").counts(), equalTo(new int[] {0, 0, 0}));
            world.close();
        }
        return String.join("; ", outcomes);
    }

    /** Some steps that do nothing come first, so that the others get ahead. */
    private static Frame late(int steps, Frame frame) {
        return new Frame() {
            private int left = steps;

            @Override
            public void step(Strand strand) {
                if (left-- == 0) {
                    strand.become(frame);
                }
            }
        };
    }

    @Test
    void a_reader_that_is_stopped_while_its_reads_come_back_has_none_outstanding_afterwards() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            World world = under(seed, READER);
            world.act(world.hardware().failNext("chip", 1, NtStatus.IO_DEVICE_ERROR));
            long due = (seed % 2 == 0 ? 3 : 11) * MS;
            at(world, due, later -> later.drivers().find("guard").code().d0Exit());
            world.passUntil(due);
            assertThat("seed " + seed, Worlds.localTarget(world, "guard").counts(), equalTo(new int[] {0, 0, 0}));
            int received = world.devices().received("chip").size();
            world.pass(50 * MS);
            assertThat("seed " + seed, world.devices().received("chip"), hasSize(received));
            assertThat("seed " + seed, broken(world), equalTo(List.of()));
            world.close();
        }
    }

    private static World under(int seed, String yaml) {
        Random random = new Random(seed);
        SchedulePolicy any = enabled -> random.nextInt(enabled.size());
        Agenda agenda = new Agenda(any, WakeOrder.FIRST_IN_FIRST_OUT, Limits.DEFAULT);
        return World.start(Worlds.blueprint(yaml), agenda, Level.FULL);
    }

    private static void at(World world, long due, Function<World, Frame> call) {
        Frame first = (Strand strand) -> {
            strand.setIrql(Irql.PASSIVE);
            strand.become(call.apply(world));
        };
        world.agenda().hardwareAt(due, world.agenda().lane("somebody"), first);
    }

    private static List<String> broken(World world) {
        return world.events().stream()
                .filter(event -> event instanceof Event.RuleBroken || event instanceof Event.Bugcheck)
                .map(Event::text)
                .toList();
    }
}
