package dev.gatehouse.driver;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MisbehavingDriverTest {

    private static World world(String device, Supplier<DriverModel> model) {
        return Worlds.start(
                """
                gatehouse: 1
                title: a driver written as code
                devices:
                  disk: { %s }
                stacks:
                  disk:
                    drivers:
                      top: { role: function, model: sample }
                      bus: { role: bus, hardware: disk }
                """
                        .formatted(device),
                Worlds.model("sample", model));
    }

    private static void read(World world, String name) {
        world.run(world.requests().sendFromApplication("disk", SendSpec.read(name, 4, 0)));
    }

    private static void ownRead(Ddi ddi, Request own, SendOptions options) {
        MemoryRange memory =
                MemoryRange.all(ddi.createMemory("memory of " + own.name(), 4).get());
        ddi.format(ddi.localTarget(), own, Format.read(memory, 0));
        ddi.send(own, ddi.localTarget(), options);
    }

    @Test
    void an_exception_that_escapes_a_callback_is_a_finding_and_the_world_goes_on() {
        World world = world("model: silent", () -> new DriverModel() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {
                throw new IllegalStateException("no toast");
            }
        });
        read(world, "r1");
        assertThat(
                lines(world, "rule "),
                startsWith("rule DriverCodeThrew broken by top: let java.lang.IllegalStateException: no toast escape"
                        + " from EvtIoRead at dev.gatehouse.driver.MisbehavingDriverTest"));
        world.pass(MS);
        assertThat(world.agenda().isHalted(), is(false));
        world.close();
    }

    @Test
    void a_null_handle_is_the_drivers_mistake() {
        World world = world("model: silent", () -> new DriverModel() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {
                ddi.complete(null, NtStatus.SUCCESS, 0);
            }
        });
        read(world, "r1");
        assertThat(lines(world, "rule "), containsString("a null handle was given to a DDI escape from EvtIoRead"));
        world.close();
    }

    @Test
    void the_status_of_a_request_without_an_IRP_stops_the_system() {
        World world = world("model: silent", () -> new DriverModel() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {
                ddi.status(ddi.createRequest("own"));
            }
        });
        ScenarioFailure stopped = assertThrows(ScenarioFailure.class, () -> read(world, "r1"));
        assertThat(
                stopped.getMessage(),
                is("the world has stopped at 0 ms: bugcheck 0x7E (own): WdfRequestGetStatus of own, which has no IRP"));
        world.close();
    }

    @Test
    void a_request_that_was_never_formatted_and_is_forgotten_is_refused() {
        World world = world("model: silent", () -> new DriverModel() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {
                Request own = ddi.createRequest("own");
                boolean sent = ddi.send(own, ddi.localTarget(), SendOptions.SEND_AND_FORGET);
                ddi.complete(request, sent ? NtStatus.SUCCESS : NtStatus.UNSUCCESSFUL, 0);
            }
        });
        read(world, "r1");
        assertThat(outcome(world, "r1"), is("STATUS_UNSUCCESSFUL and 0 bytes at 0 ms"));
        assertThat(world.requests().find("own").refusal(), is(NtStatus.INVALID_DEVICE_STATE));
        world.close();
    }

    /** Sends its own read again from its completion routine, for ever. */
    private static final class ResendsForEver implements DriverModel {
        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            Request own = ddi.createRequest("own");
            again(ddi, own);
        }

        private void again(Ddi ddi, Request own) {
            ddi.reuse(own, NtStatus.SUCCESS);
            ddi.setCompletionRoutine(own, (calls, done, from, params) -> again(calls, done));
            ownRead(ddi, own, SendOptions.NONE);
        }
    }

    @Test
    void a_driver_that_resends_while_its_device_completes_at_once_overflows_the_kernel_stack() {
        World world = world("model: memory, size: 64 B", ResendsForEver::new);
        ScenarioFailure stopped = assertThrows(ScenarioFailure.class, () -> read(world, "r1"));
        assertThat(
                stopped.getMessage(),
                allOf(
                        startsWith("the world has stopped at 0 ms: bugcheck 0x7F (0x8): callbacks of top are nested"),
                        containsString("a completion routine that sends again")));
        world.close();
    }

    @Test
    void a_driver_whose_loop_takes_no_time_is_stopped_by_the_budget_of_steps() {
        World world = world("model: silent", () -> new DriverModel() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {
                while (ddi.localTarget() != null) {
                    ddi.state(ddi.localTarget());
                }
            }
        });
        ScenarioFailure stopped = assertThrows(ScenarioFailure.class, () -> read(world, "r1"));
        assertThat(
                stopped.getMessage(),
                is("the world has stopped at 0 ms: rule RunAwayLoop broken by scenario: took 1000001 steps at one"
                        + " instant of virtual time; end the loop, or let time pass in it"));
        world.close();
    }
}
