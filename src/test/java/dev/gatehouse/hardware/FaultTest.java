package dev.gatehouse.hardware;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static dev.gatehouse.world.Worlds.send;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.HexFormat;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultTest {

    /** A world whose disk has one fault, which is switched on. */
    private static World world(String fault) {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: faults
                devices:
                  disk: { model: memory, size: 64 B, fill: "55", latency: 2 ms }
                stacks:
                  disk:
                    drivers:
                      top: { role: function }
                      bus: { role: bus, hardware: disk }
                faults:
                  it: { device: disk, %s }
                """
                        .formatted(fault));
        world.act(world.hardware().enableFault("it", true));
        return world;
    }

    /** Which of some reads, one a millisecond, each of a byte at the offset of its number, are hit. */
    private static String hit(String when, int count) {
        World world = world("when: { " + when + " }, complete: STATUS_DEVICE_NOT_READY");
        for (int i = 0; i < count; i++) {
            send(world, "top", SendSpec.read("r" + i, 1, i));
            world.pass(MS);
        }
        world.pass(5 * MS);
        return String.join(
                " ",
                IntStream.range(0, count)
                        .filter(i -> outcome(world, "r" + i).startsWith("STATUS_DEVICE_NOT_READY"))
                        .mapToObj(Integer::toString)
                        .toList());
    }

    @Test
    void a_fault_hits_those_that_fit_all_that_is_said() {
        assertThat(hit("nth: 3", 6), is("2"));
        assertThat(hit("every: 2", 6), is("1 3 5"));
        assertThat(hit("after: 2 ms", 6), is("2 3 4 5"));
        assertThat(hit("before: 2 ms", 6), is("0 1"));
        assertThat(hit("after: 1 ms, before: 5 ms, every: 2", 6), is("2 4"));
        assertThat(hit("offset: { from: 2, to: 3 }", 6), is("2 3"));
        assertThat(hit("offset: { to: 1 }", 6), is("0 1"));
        assertThat(hit("operation: write", 6), is(""));
        assertThat(hit("at most: 2", 6), is("0 1"));
        assertThat(hit("every: 2, at most: 2", 6), is("1 3"));
    }

    @Test
    void in_an_ordinary_run_a_fault_hits_what_it_may_as_well_spare() {
        assertThat(hit("perhaps: yes", 3), is("0 1 2"));
        assertThat(hit("at most: 1, perhaps: yes", 3), is("0"));
        assertThat(hit("nth: 2, perhaps: no", 3), is("1"));
    }

    @Test
    void of_some_statuses_the_first_is_given_in_an_ordinary_run_and_told() {
        World world = world("complete: [STATUS_CRC_ERROR, STATUS_DEVICE_BUSY]");
        send(world, "top", SendSpec.read("r1", 4, 0));
        world.pass(2 * MS);
        assertThat(lines(world, "fault it hits r1"), is("fault it hits r1 with STATUS_CRC_ERROR\n"));
        assertThat(lines(world, "disk completes r1"), containsString("because fault it hits it with STATUS_CRC_ERROR"));
    }

    @Test
    void what_is_drawn_by_a_seed_lies_in_its_range_is_told_and_is_the_same_in_each_world() {
        String shorter = "short: { from: 1 B, to: 3 B, seed: 7 }";
        assertThat(drawn(shorter), is(drawn(shorter)));
        assertThat(drawn(shorter), is("fault it hits r1 after 1 byte, STATUS_SUCCESS and 1 byte at 2 ms"));
        String later = "delay: { from: 1 ms, to: 3 ms, seed: 7 }";
        assertThat(drawn(later), is(drawn(later)));
        String told = "fault it hits r1, disk takes 4503 us for r1, STATUS_SUCCESS and 4 bytes at 4503 us";
        assertThat(drawn(later), is(told));
    }

    private static String drawn(String effect) {
        World world = world(effect);
        send(world, "top", SendSpec.read("r1", 4, 0));
        world.pass(5 * MS);
        String told = lines(world, "fault it hits") + lines(world, "disk takes") + outcome(world, "r1");
        return told.replace("\n", ", ");
    }

    /** Whether a read of a register with bit 63 fails under a fault that waits for its value. */
    private static boolean hitsWide(String value) {
        World world = Worlds.start(
                """
                gatehouse: 1
                devices:
                  card: { model: registers, registers: { WIDE: { offset: 0, width: 64, reset: 0x8000000000000002 } } }
                stacks: { card: { drivers: { top: { role: function }, bus: { role: bus, hardware: card } } } }
                faults:
                  it: { device: card, when: { while: { value: WIDE, %s } }, complete: STATUS_DEVICE_NOT_READY }
                """
                        .formatted(value));
        world.act(world.hardware().enableFault("it", true));
        send(world, "top", SendSpec.read("r", 8, 0));
        return outcome(world, "r").startsWith("STATUS_DEVICE_NOT_READY");
    }

    @Test
    void values_are_compared_as_numbers_of_64_bits_without_a_sign() {
        assertThat(hitsWide("is: 0x8000000000000002"), is(true));
        assertThat(hitsWide("is: 2"), is(false));
        assertThat(hitsWide("from: 5"), is(true));
        assertThat(hitsWide("from: 0x8000000000000003"), is(false));
        assertThat(hitsWide("from: 1, to: 0xFFFFFFFFFFFFFFFF"), is(true));
        assertThat(hitsWide("from: 1, to: 0x7FFFFFFFFFFFFFFF"), is(false));
    }

    @Test
    void a_short_transfer_moves_so_many_bytes_and_says_why() {
        World world = world("short: 2 B");
        send(world, "top", SendSpec.write("w1", new byte[] {1, 2, 3, 4}, 0));
        send(world, "top", SendSpec.read("r1", 4, 0));
        world.pass(2 * MS);
        assertThat(outcome(world, "w1"), is("STATUS_SUCCESS and 2 bytes at 2 ms"));
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 2 bytes at 2 ms"));
        assertThat(contents(world, 4), is("01025555"));
        assertThat(lines(world, "disk completes r1"), containsString("because fault it makes it short"));
    }

    private static String contents(World world, int length) {
        return HexFormat.of().formatHex(world.devices().contents("disk", 0), 0, length);
    }

    @Test
    void bytes_are_corrupted_by_a_mask_on_their_way_in() {
        World world = world("corrupt: \"F0 01\"");
        send(world, "top", SendSpec.write("w1", new byte[] {0, 0, 0}, 0));
        world.pass(2 * MS);
        assertThat(contents(world, 4), is("f001f055"));
    }

    @Test
    void seeded_corruption_changes_every_byte_and_is_the_same_in_each_world() {
        assertThat(corrupted(), is(corrupted()));
        for (byte value : HexFormat.of().parseHex(corrupted())) {
            assertThat(value == 0, is(false));
        }
    }

    private static String corrupted() {
        World world = world("corrupt: { seed: 7 }");
        send(world, "top", SendSpec.write("w1", new byte[64], 0));
        world.pass(2 * MS);
        return contents(world, 64);
    }

    @Test
    void a_request_that_hangs_ends_with_the_scenario_at_the_latest() {
        World world = world("when: { nth: 1 }, hang: until cancelled");
        send(world, "top", SendSpec.read("r1", 4, 0));
        world.pass(1000 * MS);
        assertThat(world.devices().holding("disk"), contains("r1"));
        world.run(world.requests().cancel("r1"));
        assertThat(outcome(world, "r1"), is("STATUS_CANCELLED and 0 bytes at 1 s"));
    }

    @Test
    void a_second_interrupt_is_told_and_completes_nothing() {
        World world = world("interrupt: twice");
        send(world, "top", SendSpec.read("r1", 4, 0));
        world.pass(5 * MS);
        assertThat(lines(world, "interrupt: "), is("disk interrupt: once more for r1, which it has no longer\n"));
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 4 bytes at 2 ms"));
    }

    @Test
    void a_device_that_a_fault_removes_is_found_out_by_the_pnp_manager() {
        World world = world("when: { operation: " + RequestType.WRITE.words() + " }, remove: by surprise");
        send(world, "top", SendSpec.read("r1", 4, 0));
        send(world, "top", SendSpec.write("w1", new byte[] {1}, 0));
        world.settle();
        assertThat(outcome(world, "r1"), is("STATUS_DEVICE_NOT_CONNECTED and 0 bytes at 0 ms"));
        assertThat(outcome(world, "w1"), is("STATUS_DEVICE_NOT_CONNECTED and 0 bytes at 0 ms"));
        assertThat(world.stacks().state("disk").words(), is("removed by surprise"));
        assertThat(world.devices().faultsThatNeverFired(), empty());
    }
}
