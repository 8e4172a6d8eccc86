package dev.gatehouse.driver.models;

import static dev.gatehouse.world.Worlds.MS;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.journal.Event;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.wdk.Ticks;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The choreographies of the toaster monitor that drivers of its kind really dance. */
class ToasterMonitorTest {

    private static final TargetName FIRST = TargetName.remote("toastmon", "Toaster0");
    private static final TargetName SECOND = TargetName.remote("toastmon", "Toaster1");

    private static World world(String reads) {
        return Worlds.start(
                """
                gatehouse: 1
                title: two toasters and their monitor
                devices:
                  heater0:
                    model: script
                    cancel: completes
                    responses:
                      - { to: read, bytes: { fill: "41", size: 100 B }, latency: %1$s }
                      - { to: write }
                  heater1:
                    model: script
                    cancel: completes
                    responses:
                      - { to: read, bytes: { fill: "42", size: 100 B }, latency: %1$s }
                      - { to: write }
                stacks:
                  toaster0:
                    symbolic link: \\DosDevices\\Toaster0
                    interface: "{781EF630-72B2-11D2-B852-00C04FAD5171}"
                    drivers: { oven0: { role: function }, bus0: { role: bus, hardware: heater0 } }
                  monitor:
                    drivers: { toastmon: { role: function, model: toaster monitor }, root: { role: bus } }
                  toaster1:
                    symbolic link: \\DosDevices\\Toaster1
                    interface: "{781EF631-72B2-11D2-B852-00C04FAD5171}"
                    drivers: { oven1: { role: function }, bus1: { role: bus, hardware: heater1 } }
                """
                        .formatted(reads));
    }

    /** A monitor of toasters that never answer a read of their own accord. */
    private static World pending() {
        World world = world("0 ms");
        world.act(world.hardware().hold("heater0"));
        world.act(world.hardware().hold("heater1"));
        return world;
    }

    /** What arrives at a device: "1 ms Toaster0-read", a line each. */
    private static String arrivals(World world, String device) {
        return world.events().stream()
                .filter(Event.Delivered.class::isInstance)
                .map(Event.Delivered.class::cast)
                .filter(each -> each.receiver().equals(device) && each.request().startsWith("Toaster"))
                .map(each -> Ticks.text(each.at()) + " " + each.request())
                .collect(Collectors.joining("\n"));
    }

    /** The journal from the first line that contains a text, for one toaster. */
    private static String journalFrom(World world, String first) {
        String journal = Worlds.journal(world);
        int start = journal.indexOf(first);
        return journal.substring(journal.lastIndexOf('\n', start) + 1);
    }

    private static TargetState state(World world, TargetName target) {
        return world.drivers().state(target);
    }

    @Test
    void A1_a_read_and_a_write_go_out_every_second_and_the_same_two_requests_are_used() {
        World world = world("0 ms");
        assertThat(state(world, FIRST), is(TargetState.STARTED));
        world.pass(3500 * MS);
        assertThat(
                arrivals(world, "heater0"),
                is(
                        """
                1 ms Toaster0-read
                1 ms Toaster0-write
                1001 ms Toaster0-read
                1001 ms Toaster0-write
                2001 ms Toaster0-read
                2001 ms Toaster0-write
                3001 ms Toaster0-read
                3001 ms Toaster0-write"""));
        assertThat(
                world.requests()
                        .find("Toaster0-read")
                        .lastCompletion()
                        .orElseThrow()
                        .words(),
                is("STATUS_SUCCESS and 100 bytes"));
        world.close();
    }

    @Test
    void A3_at_a_query_remove_it_stops_its_timer_and_closes_and_both_requests_come_back_before_it_answers() {
        World world = pending();
        world.pass(500 * MS);
        assertThat(world.stacks().queryRemove("toaster0"), is(NtStatus.SUCCESS));
        Golden.compare(
                ToasterMonitorTest.class,
                "A3-query-remove.txt",
                journalFrom(world, "stack toaster0: is asked whether it may be removed"));
        world.pass(1000 * MS);
        assertThat(arrivals(world, "heater0"), is("1 ms Toaster0-read\n1 ms Toaster0-write"));
        world.close();
    }

    @Test
    void A5_when_the_removal_is_cancelled_it_opens_the_toaster_again_and_polls_it_a_second_later() {
        World world = pending();
        world.pass(500 * MS);
        world.stacks().queryRemove("toaster0");
        world.pass(300 * MS);
        world.stacks().cancelRemove("toaster0");
        assertThat(state(world, FIRST), is(TargetState.STARTED));
        world.pass(1000 * MS);
        assertThat(
                arrivals(world, "heater0"),
                is("1 ms Toaster0-read\n1 ms Toaster0-write\n1800 ms Toaster0-read\n1800 ms Toaster0-write"));
        world.close();
    }

    @Test
    void A9_at_power_down_it_purges_and_at_power_up_it_polls_a_millisecond_later() {
        World world = world("10 min");
        world.pass(500 * MS);
        world.stacks().powerDown("monitor", Optional.empty());
        assertThat(state(world, FIRST), is(TargetState.PURGED));
        Golden.compare(ToasterMonitorTest.class, "A9-power-down.txt", journalFrom(world, "stack monitor: leaves D0"));
        world.pass(4500 * MS);
        world.stacks().powerUp("monitor");
        assertThat(state(world, FIRST), is(TargetState.STARTED));
        world.pass(MS);
        assertThat(
                arrivals(world, "heater0"),
                is("1 ms Toaster0-read\n1 ms Toaster0-write\n5001 ms Toaster0-read\n5001 ms Toaster0-write"));
        world.close();
    }

    @Test
    void A12_where_one_of_two_toasters_is_to_go_the_other_is_not_disturbed() {
        World world = pending();
        world.pass(500 * MS);
        world.stacks().queryRemove("toaster0");
        assertThat(state(world, FIRST), is(TargetState.CLOSED_FOR_QUERY_REMOVE));
        assertThat(state(world, SECOND), is(TargetState.STARTED));
        assertThat(String.join(", ", world.devices().holding("heater1")), is("Toaster1-read, Toaster1-write"));
        world.close();
    }

    @Test
    void two_monitors_of_one_toaster_have_requests_of_their_own() {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: two monitors
                devices:
                  heater: { model: memory, size: 256 B }
                stacks:
                  toaster:
                    symbolic link: \\DosDevices\\Toaster0
                    interface: "{781EF630-72B2-11D2-B852-00C04FAD5171}"
                    drivers: { oven: { role: function }, bus: { role: bus, hardware: heater } }
                  one:
                    drivers: { mon1: { role: function, model: toaster monitor }, root1: { role: bus } }
                  two:
                    drivers: { mon2: { role: function, model: toaster monitor }, root2: { role: bus } }
                """);
        world.pass(1500 * MS);
        assertThat(world.requests().find("Toaster0-read").completions().size(), is(2));
        assertThat(world.requests().find("mon2/Toaster0-read").completions().size(), is(2));
        world.close();
    }
}
