package dev.gatehouse.queue;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.IoQueueConfig;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class QueueCallTest {

    private final List<Object> seen = new ArrayList<>();
    private final List<Request> kept = new ArrayList<>();

    /** A driver with a queue of its own for reads; a device control makes it do something with that queue. */
    private World world(IoQueueConfig reads, BiConsumer<Ddi, IoQueue> onControl) {
        return Worlds.start(
                """
                gatehouse: 1
                title: a driver with a queue of its own
                stacks:
                  pad: { drivers: { pad: { role: function, model: sample }, bus: { role: bus } } }
                """,
                Worlds.model("sample", () -> new DriverModel() {
                    private Optional<IoQueue> queue = Optional.empty();

                    @Override
                    public void evtDriverDeviceAdd(Ddi ddi) {
                        queue = ddi.createQueue(reads).value();
                        queue.ifPresent(own -> ddi.configureRequestDispatching(own, RequestType.READ));
                    }

                    @Override
                    public void evtIoWrite(Ddi ddi, Request request, int length) {
                        ddi.complete(request, NtStatus.SUCCESS, length);
                        onControl.accept(ddi, queue.orElseThrow());
                    }
                }));
    }

    private IoQueueConfig keeping(Dispatching dispatching) {
        return IoQueueConfig.of("reads", dispatching).on(RequestType.READ, (ddi, request) -> kept.add(request));
    }

    private static void read(World world, String name) {
        world.run(world.requests().sendFromApplication("pad", SendSpec.read(name, 4, 0)));
    }

    private static void tell(World world, String name) {
        world.run(world.requests().sendFromApplication("pad", SendSpec.write(name, new byte[] {1}, 0)));
    }

    private List<String> keptNames() {
        return kept.stream().map(Request::name).toList();
    }

    private void look(Ddi ddi, IoQueue queue) {
        seen.add(ddi.state(queue));
    }

    private static World created(Consumer<Ddi> onAdd) {
        return Worlds.start(
                """
                gatehouse: 1
                title: a driver that makes queues
                stacks:
                  pad: { drivers: { pad: { role: filter, model: sample }, bus: { role: bus } } }
                """,
                Worlds.model("sample", () -> new DriverModel() {
                    @Override
                    public void evtDriverDeviceAdd(Ddi ddi) {
                        onAdd.accept(ddi);
                    }
                }));
    }

    @Test
    void a_queue_that_cannot_present_is_not_made() {
        created(ddi -> {
                    IoQueueConfig manual = IoQueueConfig.of("manual", Dispatching.MANUAL);
                    seen.add(ddi.createQueue(IoQueueConfig.of("mute", Dispatching.PARALLEL))
                            .status());
                    seen.add(ddi.createQueue(manual.onDefault((calls, request) -> {}))
                            .status());
                    seen.add(ddi.createQueue(manual.presenting(3)).status());
                    seen.add(ddi.createQueue(manual).status());
                })
                .close();
        assertThat(
                seen,
                contains(
                        NtStatus.WDF_NO_CALLBACK,
                        NtStatus.INVALID_PARAMETER,
                        NtStatus.INVALID_PARAMETER,
                        NtStatus.SUCCESS));
    }

    @Test
    void a_filters_queue_is_power_managed_only_where_it_says_so() {
        created(ddi -> {
                    IoQueueConfig manual = IoQueueConfig.of("manual", Dispatching.MANUAL);
                    seen.add(ddi.createQueue(manual).get().isPowerManaged());
                    seen.add(ddi.createQueue(manual.powerManaged(true)).get().isPowerManaged());
                })
                .close();
        assertThat(seen, contains(false, true));
    }

    @Test
    void a_type_goes_to_one_queue_that_has_a_callback_for_it() {
        created(ddi -> {
                    IoQueue reads =
                            ddi.createQueue(keeping(Dispatching.PARALLEL)).get();
                    IoQueue manual = ddi.createQueue(IoQueueConfig.of("manual", Dispatching.MANUAL))
                            .get();
                    seen.add(ddi.configureRequestDispatching(reads, RequestType.WRITE));
                    seen.add(ddi.configureRequestDispatching(reads, RequestType.CLEANUP));
                    seen.add(ddi.configureRequestDispatching(reads, RequestType.READ));
                    seen.add(ddi.configureRequestDispatching(manual, RequestType.READ));
                    seen.add(ddi.configureRequestDispatching(ddi.defaultQueue().orElseThrow(), RequestType.WRITE));
                })
                .close();
        assertThat(
                seen,
                contains(
                        NtStatus.INVALID_DEVICE_REQUEST,
                        NtStatus.INVALID_PARAMETER,
                        NtStatus.SUCCESS,
                        NtStatus.WDF_BUSY,
                        NtStatus.INVALID_DEVICE_REQUEST));
    }

    @Test
    void a_parallel_queue_presents_no_more_than_its_number() {
        World world = world(keeping(Dispatching.PARALLEL).presenting(2), this::look);
        read(world, "r1");
        read(world, "r2");
        read(world, "r3");
        tell(world, "look");
        assertThat(keptNames(), contains("r1", "r2"));
        assertThat(seen, contains(new IoQueueState(true, true, false, 1, 2)));
    }

    @Test
    void a_stopped_queue_takes_requests_and_presents_them_when_it_is_started() {
        World world = world(keeping(Dispatching.PARALLEL), (ddi, queue) -> {
            if (ddi.state(queue).dispatches()) {
                ddi.quieten(queue, QueueCall.STOP);
            } else {
                ddi.start(queue);
            }
            look(ddi, queue);
        });
        tell(world, "stop");
        read(world, "r1");
        assertThat(keptNames(), is(List.of()));
        tell(world, "start");
        assertThat(keptNames(), contains("r1"));
        assertThat(
                seen, contains(new IoQueueState(true, false, false, 0, 0), new IoQueueState(true, true, false, 0, 1)));
    }

    @Test
    void a_drained_queue_refuses_what_comes_and_tells_when_the_last_request_is_completed() {
        World world = world(keeping(Dispatching.PARALLEL), (ddi, queue) -> {
            ddi.quieten(queue, QueueCall.DRAIN, calls -> seen.add("drained"));
            ddi.startTimer(
                    ddi.createTimer("later", Irql.PASSIVE, calls -> calls.complete(kept.get(0), NtStatus.SUCCESS, 0)),
                    MS);
        });
        read(world, "r1");
        tell(world, "drain");
        read(world, "r2");
        assertThat(seen, is(List.of()));
        world.pass(MS);
        assertThat(seen, contains("drained"));
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 0 bytes at 1 ms"));
        assertThat(outcome(world, "r2"), is("STATUS_INVALID_DEVICE_STATE and 0 bytes at 0 ms"));
    }

    @Test
    void a_purge_cancels_what_waits_and_what_is_cancelable_and_waits_for_the_rest() {
        IoQueueConfig sequential = IoQueueConfig.of("reads", Dispatching.SEQUENTIAL)
                .on(
                        RequestType.READ,
                        (ddi, request) ->
                                ddi.markCancelable(request, calls -> calls.complete(request, NtStatus.CANCELLED, 1)));
        World world = world(sequential, (ddi, queue) -> {
            ddi.quietenSynchronously(queue, QueueCall.PURGE);
            look(ddi, queue);
        });
        read(world, "r1");
        read(world, "r2");
        tell(world, "purge");
        assertThat(outcome(world, "r1"), is("STATUS_CANCELLED and 1 byte at 0 ms"));
        assertThat(outcome(world, "r2"), is("STATUS_CANCELLED and 0 bytes at 0 ms"));
        assertThat(seen, contains(new IoQueueState(false, true, false, 0, 0)));
    }

    @Test
    void a_stop_that_waits_from_the_only_callback_of_its_queue_is_stuck() {
        IoQueueConfig own = IoQueueConfig.of("reads", Dispatching.SEQUENTIAL)
                .on(
                        RequestType.READ,
                        (ddi, request) ->
                                ddi.quietenSynchronously(ddi.ioQueue(request).orElseThrow(), QueueCall.STOP));
        World world = world(own, this::look);
        String stuck =
                assertThrows(ScenarioFailure.class, () -> read(world, "r1")).getMessage();
        assertThat(stuck, containsString("waits for the requests of pad's queue reads"));
        assertThat(
                lines(world, "Synchronously"),
                is("WdfIoQueueStopSynchronously on pad's queue reads waits for the requests of pad's queue reads\n"));
        world.close();
    }

    @Test
    void a_second_call_that_is_to_tell_when_it_is_done_stops_the_system() {
        World world = world(keeping(Dispatching.PARALLEL), (ddi, queue) -> {
            ddi.quieten(queue, QueueCall.STOP, calls -> {});
            ddi.quieten(queue, QueueCall.STOP_AND_PURGE, calls -> {});
        });
        read(world, "r1");
        String halt =
                assertThrows(ScenarioFailure.class, () -> tell(world, "twice")).getMessage();
        assertThat(halt, containsString("0x9, pad's queue reads, STATUS_INVALID_DEVICE_REQUEST"));
    }

    @Test
    void a_manual_queue_tells_when_it_is_no_longer_empty() {
        IoQueueConfig manual = IoQueueConfig.of("reads", Dispatching.MANUAL);
        World world = world(manual, (ddi, queue) -> {
            seen.add(ddi.retrieveNextRequest(queue).status());
            seen.add(ddi.readyNotify(queue, Optional.of(calls -> {
                Request next = calls.retrieveNextRequest(queue).get();
                calls.complete(next, NtStatus.SUCCESS, 2);
            })));
            seen.add(ddi.readyNotify(queue, Optional.of(calls -> {})));
            seen.add(ddi.readyNotify(queue, Optional.empty()));
        });
        tell(world, "listen");
        read(world, "r1");
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 2 bytes at 0 ms"));
        assertThat(
                seen,
                contains(
                        NtStatus.NO_MORE_ENTRIES,
                        NtStatus.SUCCESS,
                        NtStatus.INVALID_DEVICE_REQUEST,
                        NtStatus.INVALID_DEVICE_REQUEST));
    }
}
