package dev.gatehouse.driver;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.golden.Golden;
import dev.gatehouse.journal.Event;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DriverModelTest {

    private static String stack(String role, String device) {
        return """
                gatehouse: 1
                title: a driver written as code
                devices:
                  disk: { %s }
                stacks:
                  disk:
                    drivers:
                      top: { role: %s, model: sample }
                      bus: { role: bus, hardware: disk }
                """
                .formatted(device, role);
    }

    private static World world(String device, Supplier<DriverModel> model) {
        return Worlds.start(stack("function", device), Worlds.model("sample", model));
    }

    private static void read(World world, String name) {
        world.run(world.requests().sendFromApplication("disk", SendSpec.read(name, 4, 0)));
    }

    /** Sends a read of its own, then waits for it in WdfIoTargetStop. */
    private static final class StopsAndWaits implements DriverModel {
        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            Request own = ddi.createRequest("own");
            MemoryRange memory =
                    MemoryRange.all(ddi.createMemory("own memory", length).get());
            ddi.format(ddi.localTarget(), own, Format.read(memory, 0));
            ddi.setCompletionRoutine(own, (calls, done, from, params) -> calls.reuse(done, NtStatus.SUCCESS));
            ddi.send(own, ddi.localTarget(), SendOptions.NONE);
            ddi.stop(ddi.localTarget(), SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE);
            ddi.start(ddi.localTarget());
            ddi.complete(request, NtStatus.SUCCESS, 0);
        }
    }

    @Test
    void evtIoRead_waits_in_a_stop_until_the_device_has_completed_on_another_strand() {
        World world = world("model: memory, size: 64 B, latency: 2 ms", StopsAndWaits::new);
        world.begin("A", world.requests().sendFromApplication("disk", SendSpec.read("r1", 4, 0)));
        assertThat(world.thread("A").hasEnded(), is(false));
        world.pass(2 * MS);
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 0 bytes at 2 ms"));
        Golden.compare(DriverModelTest.class, "stop-and-wait.txt", Worlds.journal(world));
        world.close();
    }

    /** Sends each read down synchronously. */
    private static final class SendsSynchronously implements DriverModel {
        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            ddi.formatUsingCurrentType(request);
            ddi.send(request, ddi.localTarget(), SendOptions.NONE.synchronously());
            ddi.complete(request, ddi.status(request), request.information());
        }
    }

    @Test
    void two_callbacks_of_one_driver_are_inside_imperative_code_at_once() {
        World world = world("model: memory, size: 64 B, latency: 2 ms", SendsSynchronously::new);
        world.begin("A", world.requests().sendFromApplication("disk", SendSpec.read("r1", 4, 0)));
        world.begin("B", world.requests().sendFromApplication("disk", SendSpec.read("r2", 4, 0)));
        assertThat(world.devices().holding("disk"), contains("r1", "r2"));
        world.pass(2 * MS);
        assertThat(world.requests().completionOrder(), contains("r1", "r2"));
        world.close();
    }

    @Test
    void two_drivers_are_inside_imperative_code_at_once_and_the_one_that_waited_first_may_end_last() {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: two drivers
                devices:
                  slow: { model: memory, size: 64 B, latency: 9 ms }
                  fast: { model: memory, size: 64 B, latency: 1 ms }
                stacks:
                  a: { drivers: { first: { role: function, model: sample }, a-bus: { role: bus, hardware: slow } } }
                  b: { drivers: { second: { role: function, model: sample }, b-bus: { role: bus, hardware: fast } } }
                """,
                Worlds.model("sample", SendsSynchronously::new));
        world.begin("A", world.requests().sendFromApplication("a", SendSpec.read("r1", 4, 0)));
        world.begin("B", world.requests().sendFromApplication("b", SendSpec.read("r2", 4, 0)));
        world.pass(10 * MS);
        assertThat(world.requests().completionOrder(), contains("r2", "r1"));
        world.close();
    }

    @Test
    void a_synchronous_send_that_nothing_can_end_is_a_failure_and_no_hang() {
        World world = world("model: silent", SendsSynchronously::new);
        ScenarioFailure stuck = assertThrows(ScenarioFailure.class, () -> read(world, "r1"));
        assertThat(
                stuck.getMessage(),
                startsWith(
                        "scenario waits for r1 to complete since 0 ms, and nothing is left that could end that wait"));
        world.close();
    }

    @Test
    void a_filter_passes_on_what_its_model_has_no_callback_for_and_a_function_driver_fails_it() {
        DriverModel writesOnly = new DriverModel() {
            @Override
            public void evtIoWrite(Ddi ddi, Request request, int length) {
                ddi.complete(request, NtStatus.SUCCESS, length);
            }
        };
        String device = "model: memory, size: 64 B";
        World filter = Worlds.start(stack("filter", device), Worlds.model("sample", () -> writesOnly));
        read(filter, "r1");
        assertThat(outcome(filter, "r1"), is("STATUS_SUCCESS and 4 bytes at 0 ms"));
        World function = world(device, () -> writesOnly);
        read(function, "r1");
        assertThat(outcome(function, "r1"), is("STATUS_INVALID_DEVICE_REQUEST and 0 bytes at 0 ms"));
        filter.close();
        function.close();
    }

    @Test
    void EvtIoDefault_gets_what_the_model_has_no_callback_of_its_own_for() {
        World world = world("model: memory, size: 64 B", () -> new DriverModel() {
            @Override
            public void evtIoDefault(Ddi ddi, Request request) {
                ddi.complete(request, NtStatus.SUCCESS, 3);
            }

            @Override
            public void evtIoWrite(Ddi ddi, Request request, int length) {
                ddi.complete(request, NtStatus.SUCCESS, length);
            }
        });
        read(world, "r1");
        world.run(world.requests().sendFromApplication("disk", SendSpec.write("w1", new byte[4], 0)));

        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 3 bytes at 0 ms"));
        assertThat(outcome(world, "w1"), is("STATUS_SUCCESS and 4 bytes at 0 ms"));
        assertThat(
                Worlds.lines(world, " in Evt"),
                is(
                        """
                        top is given r1 in EvtIoDefault
                        top is given w1 in EvtIoWrite
                        """));
        world.close();
    }

    @Test
    void what_a_driver_forwards_is_not_counted_as_a_completion_of_the_application() {
        World world = world("model: memory, size: 64 B, latency: 2 ms", () -> new DriverModel() {
            @Override
            public void evtIoRead(Ddi ddi, Request request, int length) {
                ddi.formatUsingCurrentType(request);
                ddi.setCompletionRoutine(
                        request,
                        (calls, done, from, params) -> calls.complete(done, params.status(), params.information()));
                ddi.send(request, ddi.localTarget(), SendOptions.NONE);
            }
        });
        read(world, "r1");
        world.pass(2 * MS);
        assertThat(world.requests().completionOrder(), contains("r1"));
        world.close();
    }

    @Test
    void completion_routines_run_at_the_level_of_who_completes() {
        World world = world("model: memory, size: 64 B, latency: 2 ms", SendsSynchronously::new);
        world.begin("A", world.requests().sendFromApplication("disk", SendSpec.read("r1", 4, 0)));
        world.pass(2 * MS);
        Event.Completed completed = world.events().stream()
                .filter(Event.Completed.class::isInstance)
                .map(Event.Completed.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(completed.irql(), is(Irql.DISPATCH));
        world.close();
    }

    @Test
    void a_control_reaches_its_callback_with_lengths_and_code() {
        World world = world("model: silent", () -> new DriverModel() {
            @Override
            public void evtIoDeviceControl(Ddi ddi, Request request, int out, int in, IoControlCode code) {
                ddi.complete(request, NtStatus.SUCCESS, out - in);
            }
        });
        SendSpec control =
                SendSpec.control("c1", RequestType.DEVICE_CONTROL, new IoControlCode(0x22000B), new byte[2], 4);
        world.run(world.requests().sendFromApplication("disk", control));
        assertThat(outcome(world, "c1"), is("STATUS_SUCCESS and 2 bytes at 0 ms"));
        world.close();
    }
}
