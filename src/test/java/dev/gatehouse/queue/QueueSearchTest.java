package dev.gatehouse.queue;

import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.IoQueueConfig;
import dev.gatehouse.irp.FileObject;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** WdfIoQueueFindRequest, RetrieveFoundRequest, RetrieveRequestByFileObject: FxIrpQueue::PeekRequest. */
class QueueSearchTest {

    private static final Optional<FileObject> ANY = Optional.empty();

    private final List<Object> seen = new ArrayList<>();

    /** A driver with a queue for reads; three wait in it when a write makes the driver do something with it. */
    private World world(IoQueueConfig config, BiConsumer<Ddi, IoQueue> onWrite) {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: a driver that searches its queue
                stacks:
                  pad: { drivers: { pad: { role: function, model: sample }, bus: { role: bus } } }
                """,
                Worlds.model("sample", () -> new DriverModel() {
                    private final List<IoQueue> reads = new ArrayList<>();

                    @Override
                    public void evtDriverDeviceAdd(Ddi ddi) {
                        reads.add(ddi.createQueue(config).get());
                        ddi.configureRequestDispatching(reads.get(0), RequestType.READ);
                    }

                    @Override
                    public void evtIoWrite(Ddi ddi, Request request, int length) {
                        onWrite.accept(ddi, reads.get(0));
                        ddi.complete(request, NtStatus.SUCCESS, length);
                    }
                }));
        for (String name : List.of("r1", "r2", "r3")) {
            world.run(world.requests().sendFromApplication("pad", SendSpec.read(name, 4, 0)));
        }
        world.run(world.requests().sendFromApplication("pad", SendSpec.write("w1", new byte[] {1}, 0)));
        return world;
    }

    private static IoQueueConfig manual() {
        return IoQueueConfig.of("reads", Dispatching.MANUAL);
    }

    private static Object nameOrStatus(Output<Request> output) {
        return output.value().<Object>map(Request::name).orElse(output.status());
    }

    @Test
    void a_search_goes_on_behind_what_it_has_found_and_takes_nothing_out() {
        World world = world(manual(), (ddi, queue) -> {
            Optional<Request> tag = Optional.empty();
            for (int i = 0; i < 4; i++) {
                Output<Request> found = ddi.findRequest(queue, tag, ANY);
                seen.add(nameOrStatus(found));
                tag = found.value();
            }
            seen.add(ddi.state(queue).queued());
        });
        assertThat(seen, is(List.of("r1", "r2", "r3", NtStatus.NO_MORE_ENTRIES, 3)));
        world.close();
    }

    @Test
    void what_was_found_is_retrieved_once_and_is_then_no_longer_a_place_to_search_from() {
        World world = world(manual(), (ddi, queue) -> {
            Request first = ddi.findRequest(queue, Optional.empty(), ANY).get();
            Request second = ddi.findRequest(queue, Optional.of(first), ANY).get();
            seen.add(nameOrStatus(ddi.retrieveFoundRequest(queue, second)));
            seen.add(nameOrStatus(ddi.retrieveFoundRequest(queue, second)));
            seen.add(nameOrStatus(ddi.findRequest(queue, Optional.of(second), ANY)));
            ddi.complete(second, NtStatus.SUCCESS, 1);
        });
        assertThat(seen, is(List.of("r2", NtStatus.NOT_FOUND, NtStatus.NOT_FOUND)));
        assertThat(outcome(world, "r2"), is("STATUS_SUCCESS and 1 byte at 0 ms"));
        world.close();
    }

    @Test
    void a_file_is_searched_for_and_retrieved_by() {
        World world = world(manual(), (ddi, queue) -> {
            seen.add(nameOrStatus(ddi.findRequest(queue, Optional.empty(), Optional.of(FileObject.NONE))));
            seen.add(nameOrStatus(ddi.retrieveRequestByFileObject(queue, new FileObject(7, ""))));
            Output<Request> next = ddi.retrieveRequestByFileObject(queue, FileObject.NONE);
            seen.add(nameOrStatus(next));
            ddi.complete(next.get(), NtStatus.SUCCESS, 0);
        });
        assertThat(seen, is(List.of("r1", NtStatus.NO_MORE_ENTRIES, "r1")));
        world.close();
    }

    @Test
    void only_a_manual_queue_is_searched_and_a_parallel_one_gives_nothing() {
        IoQueueConfig parallel = IoQueueConfig.of("reads", Dispatching.PARALLEL)
                .on(RequestType.READ, (ddi, request) -> ddi.complete(request, NtStatus.SUCCESS, 0));
        World world = world(parallel, (ddi, queue) -> {
            seen.add(nameOrStatus(ddi.findRequest(queue, Optional.empty(), ANY)));
            seen.add(nameOrStatus(ddi.retrieveRequestByFileObject(queue, FileObject.NONE)));
        });
        assertThat(seen, is(List.of(NtStatus.INVALID_DEVICE_REQUEST, NtStatus.INVALID_DEVICE_STATE)));
        String told = Worlds.lines(world, "looked for");
        assertThat(told.contains("because a driver looks for requests in a manual queue only"), is(true));
        world.close();
    }
}
