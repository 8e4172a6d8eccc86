package dev.gatehouse.queue;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.golden.Golden;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.StopAction;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PowerDownTest {

    private static World world(String more, Supplier<DriverModel> model) {
        return Worlds.start(
                """
                gatehouse: 1
                title: a driver that loses power
                stacks:
                  pad: { drivers: { pad: { role: function, model: sample%s }, bus: { role: bus } } }
                """
                        .formatted(more),
                Worlds.model("sample", model));
    }

    private static void read(World world, String name) {
        world.run(world.requests().sendFromApplication("pad", SendSpec.read(name, 4, 0)));
    }

    private static void powerCycle(World world) {
        world.stacks().powerDown("pad", Optional.empty());
        world.stacks().powerUp("pad");
    }

    /** Keeps what it gets, and acknowledges that over a power-down. */
    private static class Keeper implements DriverModel {
        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            ddi.markCancelable(request, calls -> calls.complete(request, NtStatus.CANCELLED, 0));
        }

        @Override
        public void evtIoStop(Ddi ddi, Request request, StopAction action, boolean cancelable) {
            if (action == StopAction.SUSPEND) {
                ddi.stopAcknowledge(request, false);
            } else if (ddi.unmarkCancelable(request).isSuccess()) {
                ddi.complete(request, NtStatus.DEVICE_NOT_READY, 0);
            }
        }

        @Override
        public void evtIoResume(Ddi ddi, Request request) {
            if (ddi.unmarkCancelable(request).isSuccess()) {
                ddi.complete(request, NtStatus.SUCCESS, 4);
            }
        }
    }

    /** Has every callback of a device. */
    private static final class Talker extends Keeper {
        @Override
        public NtStatus evtDevicePrepareHardware(Ddi ddi) {
            return NtStatus.SUCCESS;
        }

        @Override
        public NtStatus evtDeviceReleaseHardware(Ddi ddi) {
            return NtStatus.SUCCESS;
        }

        @Override
        public NtStatus evtDeviceSelfManagedIoInit(Ddi ddi) {
            return NtStatus.SUCCESS;
        }

        @Override
        public NtStatus evtDeviceSelfManagedIoSuspend(Ddi ddi) {
            return NtStatus.SUCCESS;
        }

        @Override
        public NtStatus evtDeviceSelfManagedIoRestart(Ddi ddi) {
            return NtStatus.SUCCESS;
        }

        @Override
        public void evtDeviceSelfManagedIoFlush(Ddi ddi) {}

        @Override
        public void evtDeviceSelfManagedIoCleanup(Ddi ddi) {}

        @Override
        public void evtDeviceContextCleanup(Ddi ddi) {}

        @Override
        public void evtDeviceSurpriseRemoval(Ddi ddi) {}
    }

    @Test
    void the_callbacks_of_a_device_come_in_the_order_of_the_framework() {
        World world = world("", Talker::new);
        read(world, "r1");
        powerCycle(world);
        read(world, "r2");
        world.stacks().remove("pad", Optional.empty());
        Golden.compare(getClass(), "life.txt", Worlds.journal(world));
    }

    @Test
    void a_device_that_vanishes_leaves_D0_before_its_queues_are_purged() {
        World world = world("", Talker::new);
        read(world, "r1");
        world.stacks().surpriseRemove("pad");
        world.stacks().remove("pad", Optional.empty());
        Golden.compare(getClass(), "surprise.txt", Worlds.journal(world));
    }

    @Test
    void an_acknowledgement_that_comes_too_late_is_not_looked_at() {
        World world = world("", () -> new DriverModel() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {}

            @Override
            public void evtIoStop(Ddi ddi, Request request, StopAction action, boolean cancelable) {
                ddi.startTimer(
                        ddi.createTimer("late", Irql.PASSIVE, calls -> calls.stopAcknowledge(request, true)), MS);
            }
        });
        read(world, "r1");
        String stuck = assertThrows(ScenarioFailure.class, () -> world.stacks().powerDown("pad", Optional.empty()))
                .getMessage();
        assertThat(
                stuck,
                is("pnp pad waits for what the driver has from pad's queue since 0 ms, and nothing is left that could"
                        + " end that wait\n  r1 is in the hands of driver pad\n  rule DrvAckIoStop: Windows would stop"
                        + " with bug check 0x9F (DRIVER_POWER_STATE_FAILURE); complete, cancel or acknowledge in"
                        + " EvtIoStop what the driver has"));
        assertThat(
                lines(world, "rule StopAck"),
                is("rule StopAckWithinEvtIoStop broken by pad: acknowledges the stop of r1 elsewhere;"
                        + " call it in EvtIoStop\n"));
        world.close();
    }

    @Test
    void outside_of_a_power_down_an_acknowledgement_breaks_into_the_debugger_and_is_ignored() {
        World world = world("", () -> new Keeper() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {
                ddi.stopAcknowledge(request, true);
                ddi.complete(request, NtStatus.SUCCESS, 0);
            }
        });
        read(world, "r1");
        assertThat(lines(world, "r1: its stop"), is(lines(world, "FxRequest::VerifyStopAcknowledge")));
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 0 bytes at 0 ms"));
    }

    /** Gives back what it has, and wants to hear of what is cancelled in its queue. */
    private static final class GivingBack implements DriverModel {
        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {}

        @Override
        public void evtIoStop(Ddi ddi, Request request, StopAction action, boolean cancelable) {
            ddi.stopAcknowledge(request, true);
        }

        @Override
        public void evtIoCanceledOnQueue(Ddi ddi, Request request) {
            ddi.complete(request, NtStatus.CANCELLED, 3);
        }
    }

    @Test
    void a_driver_hears_of_a_cancel_in_its_queue_only_for_what_it_had_before() {
        World world = world(", queue: sequential", GivingBack::new);
        read(world, "r1");
        read(world, "r2");
        world.stacks().powerDown("pad", Optional.empty());
        world.run(world.requests().cancel("r1"));
        world.run(world.requests().cancel("r2"));
        assertThat(outcome(world, "r1"), is("STATUS_CANCELLED and 3 bytes at 0 ms"));
        assertThat(outcome(world, "r2"), is("STATUS_CANCELLED and 0 bytes at 0 ms"));
        assertThat(world.drivers().timesCalled("pad", "EvtIoCanceledOnQueue"), is(1L));
    }

    @Test
    void a_device_that_fails_to_start_its_own_io_leaves_D0_again() {
        String failure = assertThrows(
                        ScenarioFailure.class,
                        () -> world("", () -> new DriverModel() {
                            @Override
                            public NtStatus evtDeviceSelfManagedIoInit(Ddi ddi) {
                                return NtStatus.INSUFFICIENT_RESOURCES;
                            }
                        }))
                .getMessage();
        assertThat(
                failure,
                is("stack \"pad\" has failed to enter D0 with STATUS_INSUFFICIENT_RESOURCES:"
                        + " EvtDeviceSelfManagedIoInit of pad returned STATUS_INSUFFICIENT_RESOURCES"));
    }
}
