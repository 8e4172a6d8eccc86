package dev.gatehouse.stack;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PnpManagerTest {

    private static final TargetName FIRST = TargetName.remote("app", "first");
    private static final TargetName SECOND = TargetName.remote("app", "second");

    /** A disk that one driver has open twice; each link reacts to removals as it is told. */
    private static World world(String first, String second) {
        return Worlds.start(
                """
                gatehouse: 1
                title: who has it open
                devices:
                  platter: { model: silent, cancel: completes }
                stacks:
                  disk:
                    symbolic link: \\DosDevices\\Disk0
                    interface: "{781EF630-72B2-11D2-B852-00C04FAD5171}"
                    drivers: { disk: { role: function }, disk-bus: { role: bus, hardware: platter } }
                  app:
                    drivers: { app: { role: function }, app-bus: { role: bus } }
                links:
                  first: { from: app, to: \\DosDevices\\Disk0\\one %s }
                  second: { from: app, to: "{781ef630-72b2-11d2-b852-00c04fad5171}" %s }
                """
                        .formatted(first, second));
    }

    private static TargetState state(World world, TargetName target) {
        return world.drivers().state(target);
    }

    @Test
    void names_lead_to_a_stack_by_its_link_or_interface_in_any_case_and_to_files_below() {
        World world = world("", "");
        assertThat(
                lines(world, " opened "),
                is(
                        """
                disk opened \\DosDevices\\Disk0\\one as file 1, access: read and write, share: nothing
                disk opened {781ef630-72b2-11d2-b852-00c04fad5171} as file 2, access: read and write, share: nothing
                """));
    }

    @Test
    void a_name_that_nobody_has_any_more_cannot_be_opened() {
        World world = world("", "");
        world.stacks().remove("disk", Optional.empty());
        NtStatus status = world.run(world.drivers().reopen(FIRST));
        assertThat(status, is(NtStatus.OBJECT_NAME_NOT_FOUND));
    }

    @Test
    void a_stack_that_is_asked_to_go_lets_nobody_in() {
        World world = world("", "");
        world.stacks().queryRemove("disk");
        NtStatus status = world.run(world.drivers().reopen(FIRST));
        assertThat(status, is(NtStatus.DELETE_PENDING));
    }

    @Test
    void a_query_asks_each_and_a_removal_takes_all_along() {
        World world = world("", ", query remove: close, remove canceled: nothing");
        world.run(world.requests().send(FIRST, SendSpec.read("r1", 4, 0)));
        assertThat(world.stacks().queryRemove("disk"), is(NtStatus.SUCCESS));
        world.stacks().remove("disk", Optional.empty());
        Golden.compare(PnpManagerTest.class, "query-and-remove.txt", Worlds.journal(world));
    }

    @Test
    void at_a_veto_those_already_asked_are_told_that_it_is_off_and_the_others_nothing() {
        World world = world(", query remove: refuse", "");
        assertThat(world.stacks().queryRemove("disk"), is(NtStatus.UNSUCCESSFUL));
        assertThat(state(world, FIRST), is(TargetState.STARTED));
        assertThat(state(world, SECOND), is(TargetState.STARTED));
        assertThat(lines(world, "second: is closed for the query-remove"), is(""));
        assertThat(
                lines(world, "stays"),
                is("stack disk: stays: app's remote target first refuses with STATUS_UNSUCCESSFUL\n"));
        assertThat(world.stacks().state("disk"), is(DeviceStack.State.STARTED));
    }

    @Test
    void at_a_later_veto_the_earlier_ones_are_opened_again() {
        World world = world("", ", query remove: refuse");
        assertThat(world.stacks().queryRemove("disk"), is(NtStatus.UNSUCCESSFUL));
        assertThat(state(world, FIRST), is(TargetState.STARTED));
        assertThat(lines(world, "ClosedForQueryRemove -> Started").isEmpty(), is(false));
    }

    @Test
    void a_removal_that_is_cancelled_is_told_to_everyone_who_was_asked() {
        World world = world("", "");
        world.stacks().queryRemove("disk");
        world.stacks().cancelRemove("disk");
        assertThat(state(world, FIRST), is(TargetState.STARTED));
        assertThat(state(world, SECOND), is(TargetState.STARTED));
    }

    @Test
    void who_keeps_its_file_open_after_a_surprise_is_told_once_that_it_is_over() {
        World world = world(", remove complete: nothing", "");
        world.stacks().surpriseRemove("disk");
        world.stacks().remove("disk", Optional.empty());
        assertThat(
                lines(world, "EvtIoTargetRemoveComplete is called"), is("app: EvtIoTargetRemoveComplete is called\n"));
    }

    @Test
    void a_surprise_ends_requests_with_the_hardwares_status_and_powers_the_drivers_down() {
        World world = world("", "");
        world.run(world.requests().send(FIRST, SendSpec.read("r1", 4, 0)));
        world.stacks().surpriseRemove("disk");
        assertThat(outcome(world, "r1"), is("STATUS_DEVICE_NOT_CONNECTED and 0 bytes at 0 ms"));
        assertThat(lines(world, "D0Exit is called"), is("disk: EvtDeviceD0Exit is called\n"));
    }

    @Test
    void a_device_that_is_removed_deletes_its_drivers_targets_in_the_order_of_their_creation() {
        World world = world("", "");
        world.stacks().remove("app", Optional.empty());
        assertThat(
                lines(world, "-> Deleted")
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .toList(),
                is(List.of("app's local target", "app's remote target first", "app's remote target second")));
    }

    @Test
    void a_stack_is_not_asked_powered_or_removed_in_a_state_that_does_not_allow_it() {
        World world = world("", "");
        assertThat(
                refusal(() -> world.stacks().cancelRemove("disk")),
                is("stack \"disk\" cannot be spared its removal: it is started already"));
        assertThat(refusal(() -> world.stacks().powerUp("disk")), is("stack \"disk\" is in D0 already"));
        world.stacks().remove("disk", Optional.empty());
        assertThat(
                refusal(() -> world.stacks().remove("disk", Optional.empty())),
                is("stack \"disk\" cannot be removed: it is removed already"));
    }

    private static String refusal(Runnable action) {
        return assertThrows(ScenarioFailure.class, action::run).getMessage();
    }

    /** Enters D0 so many times, then fails to. */
    private static final class Tired implements DriverModel {
        private int left;

        Tired(int times) {
            left = times;
        }

        @Override
        public NtStatus evtDeviceD0Entry(Ddi ddi) {
            return left-- > 0 ? NtStatus.SUCCESS : NtStatus.DEVICE_NOT_READY;
        }
    }

    private static World tired(int times) {
        return Worlds.start(
                """
                gatehouse: 1
                title: a driver that fails to enter D0
                stacks:
                  pad:
                    drivers:
                      upper: { role: filter }
                      middle: { role: filter, model: tired }
                      lower: { role: function }
                      bus: { role: bus }
                """,
                Worlds.model("tired", () -> new Tired(times)));
    }

    @Test
    void a_driver_that_fails_to_enter_D0_fails_the_start_of_its_stack() {
        assertThat(
                refusal(() -> tired(0)),
                is("stack \"pad\" has failed to enter D0 with STATUS_DEVICE_NOT_READY: EvtDeviceD0Entry of middle"
                        + " returned STATUS_DEVICE_NOT_READY"));
    }

    @Test
    void where_one_driver_fails_to_enter_D0_those_below_leave_it_again() {
        World world = tired(1);
        world.stacks().powerDown("pad", Optional.empty());
        world.pass(MS);
        refusal(() -> world.stacks().powerUp("pad"));
        Golden.compare(PnpManagerTest.class, "failed-D0-entry.txt", Worlds.journal(world));
        assertThat(world.stacks().state("pad"), is(DeviceStack.State.FAILED));
        world.stacks().remove("pad", Optional.empty());
        world.close();
    }

    @Test
    void a_D0_entry_that_throws_is_a_finding_and_a_failure() {
        String failure = refusal(() -> Worlds.start(
                """
                gatehouse: 1
                title: a driver that throws
                stacks:
                  pad: { drivers: { top: { role: function, model: thrower }, bus: { role: bus } } }
                """,
                Worlds.model("thrower", () -> new DriverModel() {
                    @Override
                    public NtStatus evtDeviceD0Entry(Ddi ddi) {
                        throw new IllegalStateException("no");
                    }
                })));
        assertThat(
                failure,
                is("stack \"pad\" has failed to enter D0 with STATUS_UNSUCCESSFUL: EvtDeviceD0Entry of top returned"
                        + " STATUS_UNSUCCESSFUL"));
    }
}
