package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.driver.WdmDdi.DispatchFlag;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** EvtDeviceWdmIrpPreprocess and EvtDeviceWdmIrpDispatch: FxDevice::DispatchWorker, FxPkgIo::DispatchStep1. */
class WdmPathsTest {

    private static final String STACK =
            """
            gatehouse: 1
            title: a filter that sees packets
            devices:
              disk: { model: memory, size: 16 B, fill: "07" }
            stacks:
              stack:
                drivers:
                  guard: { role: filter, model: guard }
                  bus:   { role: bus, hardware: disk }
            """;

    private final List<Object> seen = new ArrayList<>();

    /** A filter for reads. */
    private record Guard(Consumer<Ddi> added) implements DriverModel {
        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            added.accept(ddi);
        }

        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            ddi.complete(request, NtStatus.SUCCESS, 1);
        }
    }

    private World read(Consumer<Ddi> added) {
        World world = Worlds.start(STACK, Worlds.model("guard", () -> new Guard(added)));
        world.run(world.requests().sendFromApplication("stack", SendSpec.read("a1", 4, 0)));
        return world;
    }

    private String outcome(Consumer<Ddi> added) {
        World world = read(added);
        String outcome = Worlds.outcome(world, "a1");
        world.close();
        return outcome;
    }

    private static Consumer<Ddi> preprocessing(WdmDdi.WdmCallback callback) {
        return ddi -> ddi.assignWdmIrpPreprocessCallback(RequestType.READ, callback);
    }

    private static void completeHere(Ddi ddi, Irp irp) {
        ddi.completeIrp(irp, NtStatus.END_OF_FILE, 0);
    }

    @Test
    void a_packet_that_is_preprocessed_is_completed_or_goes_down_or_back_to_the_framework() {
        assertThat(outcome(preprocessing(WdmPathsTest::completeHere)), is("STATUS_END_OF_FILE and 0 bytes at 0 ms"));
        assertThat(
                outcome(preprocessing((ddi, irp) -> {
                    ddi.copyCurrentIrpStackLocationToNext(irp);
                    ddi.setIrpCompletionRoutine(irp, (calls, back) -> seen.add(back.status()));
                    ddi.callLowerDriver(irp);
                })),
                is("STATUS_SUCCESS and 4 bytes at 0 ms"));
        assertThat(seen, is(List.of(NtStatus.SUCCESS)));
        assertThat(
                outcome(preprocessing((ddi, irp) -> {
                    ddi.skipCurrentIrpStackLocation(irp);
                    ddi.wdmDispatchPreprocessedIrp(irp);
                })),
                is("STATUS_SUCCESS and 1 byte at 0 ms"));
    }

    @Test
    void a_preprocessed_packet_is_given_to_a_queue_of_the_drivers_choice() {
        List<IoQueue> queues = new ArrayList<>();
        String outcome = outcome(ddi -> {
            queues.add(endOfFile(ddi));
            ddi.assignWdmIrpPreprocessCallback(RequestType.READ, (calls, irp) -> {
                calls.skipCurrentIrpStackLocation(irp);
                seen.add(calls.wdmDispatchIrpToIoQueue(irp, queues.get(0), Set.of(DispatchFlag.PREPROCESSED_IRP)));
            });
        });
        assertThat(outcome, is("STATUS_END_OF_FILE and 0 bytes at 0 ms"));
        assertThat(seen, is(List.of(NtStatus.PENDING)));
    }

    private static IoQueue endOfFile(Ddi ddi) {
        return ddi.createQueue(IoQueueConfig.of("second", Dispatching.PARALLEL)
                        .powerManaged(false)
                        .onDefault((calls, request) -> calls.complete(request, NtStatus.END_OF_FILE, 0)))
                .get();
    }

    @Test
    void a_dispatch_callback_chooses_the_queue_or_leaves_it_to_the_framework() {
        assertThat(
                outcome(ddi -> {
                    IoQueue second = endOfFile(ddi);
                    seen.add(ddi.configureWdmIrpDispatchCallback(
                            RequestType.READ, (calls, irp) -> calls.wdmDispatchIrpToIoQueue(irp, second, Set.of())));
                    seen.add(ddi.configureWdmIrpDispatchCallback(RequestType.READ, (calls, irp) -> {}));
                    seen.add(ddi.configureWdmIrpDispatchCallback(RequestType.CREATE, (calls, irp) -> {}));
                }),
                is("STATUS_END_OF_FILE and 0 bytes at 0 ms"));
        assertThat(seen, is(List.of(NtStatus.SUCCESS, NtStatus.INVALID_PARAMETER, NtStatus.INVALID_PARAMETER)));
        assertThat(
                outcome(ddi -> ddi.configureWdmIrpDispatchCallback(
                        RequestType.READ, (calls, irp) -> calls.wdmDispatchIrp(irp))),
                is("STATUS_SUCCESS and 1 byte at 0 ms"));
    }

    @Test
    void a_routine_that_is_set_in_a_dispatch_callback_breaks_a_rule() {
        World world = read(ddi -> ddi.configureWdmIrpDispatchCallback(RequestType.READ, (calls, irp) -> {
            calls.setIrpCompletionRoutine(irp, (more, back) -> {});
            calls.wdmDispatchIrp(irp);
        }));
        assertThat(
                Worlds.lines(world, "rule SetCompletionRoutineFromDispatch")
                        .lines()
                        .count(),
                is(1L));
        world.close();
    }

    @Test
    void a_packet_is_known_until_its_request_is_completed() {
        World world = read(ddi -> ddi.setIoInCallerContextCallback((calls, request) -> {
            seen.add(calls.wdmIrp(request).map(Irp::name).orElse(""));
            calls.complete(request, NtStatus.SUCCESS, 0);
            seen.add(calls.wdmIrp(request).isPresent());
        }));
        assertThat(seen, is(List.of("a1", false)));
        world.close();
    }
}
