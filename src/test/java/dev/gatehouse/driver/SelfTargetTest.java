package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.iotarget.SelfTarget;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The self target from driver code: target-states 11. */
class SelfTargetTest {

    private static final String STACKS =
            """
            gatehouse: 1
            title: a driver that sends to itself
            stacks:
              one:
                drivers:
                  one: { role: filter, model: one }
                  bus: { role: bus }
              alone:
                drivers:
                  alone: { role: function, model: alone }
            """;

    private final List<Object> seen = new ArrayList<>();

    /** A filter for writes only, which asks for a self target. */
    private record Sample(Consumer<Ddi> added, Consumer<Ddi> entered) implements DriverModel {
        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            added.accept(ddi);
        }

        @Override
        public NtStatus evtDeviceD0Entry(Ddi ddi) {
            entered.accept(ddi);
            return NtStatus.SUCCESS;
        }

        @Override
        public void evtIoWrite(Ddi ddi, Request request, int length) {
            ddi.complete(request, NtStatus.SUCCESS, length);
        }
    }

    private World world(Consumer<Ddi> added, Consumer<Ddi> entered, Consumer<Ddi> alone) {
        return Worlds.start(
                STACKS,
                Worlds.model("one", () -> new Sample(added, entered)),
                Worlds.model("alone", () -> new Sample(alone, SelfTargetTest::nothing)));
    }

    private static void nothing(Ddi ddi) {}

    private void sendRead(Ddi ddi) {
        Request own = ddi.createRequest("own");
        SelfTarget self = ddi.selfIoTarget().orElseThrow();
        MemoryRange memory = MemoryRange.all(ddi.createMemory("m", 4).get());
        ddi.format(self, own, Format.read(memory, 0));
        ddi.setCompletionRoutine(own, (calls, back, target, params) -> seen.add(params.status()));
        seen.add(ddi.send(own, self, SendOptions.NONE));
    }

    @Test
    void there_is_no_self_target_unless_the_driver_asked_for_one_and_has_somebody_below() {
        Consumer<Ddi> look = ddi -> {
            seen.add(ddi.selfIoTarget().isPresent());
            ddi.allowSelfIoTarget();
            seen.add(ddi.selfIoTarget().isPresent());
        };
        world(look, SelfTargetTest::nothing, look).close();
        assertThat(seen, is(List.of(false, true, false, false)));
    }

    @Test
    void a_queue_that_is_assigned_takes_what_the_driver_has_no_callback_for() {
        world(
                        ddi -> {
                            ddi.allowSelfIoTarget();
                            IoQueue queue = queue(
                                    ddi,
                                    "second",
                                    (calls, request) -> calls.complete(request, NtStatus.END_OF_FILE, 0));
                            seen.add(ddi.assignDefaultIoQueue(ddi.selfIoTarget().orElseThrow(), queue));
                        },
                        this::sendRead,
                        SelfTargetTest::nothing)
                .close();
        assertThat(seen, is(List.of(NtStatus.SUCCESS, NtStatus.END_OF_FILE, true)));
    }

    @Test
    void without_a_queue_for_its_type_a_request_comes_back_with_invalid_device_state() {
        world(Ddi::allowSelfIoTarget, this::sendRead, SelfTargetTest::nothing).close();
        assertThat(seen, is(List.of(NtStatus.INVALID_DEVICE_STATE, true)));
    }

    @Test
    void a_queue_of_another_device_is_refused_and_so_is_any_once_the_device_is_started() {
        List<IoQueue> queues = new ArrayList<>();
        world(
                        ddi -> {
                            ddi.allowSelfIoTarget();
                            queues.add(queue(ddi, "own", (calls, request) -> {}));
                        },
                        ddi -> {
                            SelfTarget self = ddi.selfIoTarget().orElseThrow();
                            queues.forEach(queue -> seen.add(ddi.assignDefaultIoQueue(self, queue)));
                        },
                        ddi -> queues.add(queue(ddi, "foreign", (calls, request) -> {})))
                .close();
        assertThat(seen, is(List.of(NtStatus.INVALID_DEVICE_STATE, NtStatus.INVALID_DEVICE_REQUEST)));
    }

    @Test
    void what_is_no_read_write_or_control_comes_back_with_invalid_parameter_and_breaks() {
        World world = world(
                ddi -> {
                    ddi.allowSelfIoTarget();
                    IoQueue queue = queue(ddi, "second", (calls, request) -> {});
                    ddi.assignDefaultIoQueue(ddi.selfIoTarget().orElseThrow(), queue);
                },
                ddi -> {
                    SelfTarget self = ddi.selfIoTarget().orElseThrow();
                    Request own = ddi.createRequest("own", self).get();
                    StackLocation create = new StackLocation();
                    create.setType(RequestType.CREATE);
                    ddi.formatUsingStackLocation(own, create);
                    ddi.setCompletionRoutine(own, (calls, back, target, params) -> seen.add(params.status()));
                    seen.add(ddi.send(own, self, SendOptions.NONE));
                },
                SelfTargetTest::nothing);
        assertThat(seen, is(List.of(NtStatus.INVALID_PARAMETER, true)));
        assertThat(
                Worlds.lines(world, "debugger"),
                startsWith("own: it is sent to one itself, and the framework breaks into the debugger"));
        world.close();
    }

    @Test
    void the_local_target_is_another_one() {
        Consumer<Ddi> compare = ddi -> {
            ddi.allowSelfIoTarget();
            LocalTarget local = ddi.localTarget();
            Optional<SelfTarget> self = ddi.selfIoTarget();
            seen.add(local + ", " + self.orElseThrow());
        };
        world(compare, SelfTargetTest::nothing, SelfTargetTest::nothing).close();
        assertThat(seen, is(List.of("one's local target, one's self target")));
    }

    private static IoQueue queue(Ddi ddi, String name, BiConsumer<Ddi, Request> evtIoDefault) {
        return ddi.createQueue(IoQueueConfig.of(name, Dispatching.PARALLEL)
                        .powerManaged(false)
                        .onDefault(evtIoDefault))
                .get();
    }
}
