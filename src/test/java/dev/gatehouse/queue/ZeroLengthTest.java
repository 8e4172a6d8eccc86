package dev.gatehouse.queue;

import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.IoQueueConfig;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** AllowZeroLengthRequests: FxIoQueue::DispatchRequestToDriver, GetRequest. */
class ZeroLengthTest {

    private final List<Object> seen = new ArrayList<>();

    private static World declared(String more) {
        return Worlds.start(
                """
                gatehouse: 1
                title: a queue that gets empty requests
                stacks:
                  pad:
                    drivers:
                      pad:
                        role: function
                        queue: sequential
                        read: &it { complete: STATUS_END_OF_FILE }
                        write: *it
                        %s
                      bus: { role: bus }
                """
                        .formatted(more));
    }

    private static String read(World world, String name, int length) {
        world.run(world.requests().sendFromApplication("pad", SendSpec.read(name, length, 0)));
        return outcome(world, name);
    }

    private static String write(World world, String name) {
        world.run(world.requests().sendFromApplication("pad", SendSpec.write(name, new byte[0], 0)));
        return outcome(world, name);
    }

    @Test
    void a_queue_completes_empty_reads_and_writes_itself_and_goes_on() {
        World world = declared("");
        assertThat(read(world, "r1", 0), is("STATUS_SUCCESS and 0 bytes at 0 ms"));
        assertThat(write(world, "w1"), is("STATUS_SUCCESS and 0 bytes at 0 ms"));
        assertThat(read(world, "r2", 4), is("STATUS_END_OF_FILE and 0 bytes at 0 ms"));
        assertThat(lines(world, "r1 to EvtIo"), is(""));
        assertThat(
                lines(world, "does not allow requests of zero length").lines().count(), is(2L));
        world.close();
    }

    @Test
    void a_queue_that_allows_them_presents_them() {
        World world = declared("zero length requests: yes");
        assertThat(read(world, "r1", 0), is("STATUS_END_OF_FILE and 0 bytes at 0 ms"));
        assertThat(write(world, "w1"), is("STATUS_END_OF_FILE and 0 bytes at 0 ms"));
        world.close();
    }

    /** Has a manual queue for reads; a write retrieves what is there. */
    private final class Retriever implements DriverModel {
        private final List<IoQueue> reads = new ArrayList<>();
        private final boolean allows;

        private Retriever(boolean allows) {
            this.allows = allows;
        }

        @Override
        public void evtDriverDeviceAdd(Ddi ddi) {
            IoQueueConfig manual = IoQueueConfig.of("reads", Dispatching.MANUAL);
            reads.add(ddi.createQueue(allows ? manual.allowingZeroLength() : manual)
                    .get());
            ddi.configureRequestDispatching(reads.get(0), RequestType.READ);
        }

        @Override
        public void evtIoWrite(Ddi ddi, Request request, int length) {
            ddi.retrieveNextRequest(reads.get(0)).value().ifPresent(next -> {
                seen.add(next.name());
                ddi.complete(next, NtStatus.END_OF_FILE, 0);
            });
            ddi.complete(request, NtStatus.SUCCESS, length);
        }
    }

    private String retrieved(boolean allows) {
        World world = Worlds.start(
                """
                gatehouse: 1
                title: a driver with a manual queue
                stacks:
                  pad: { drivers: { pad: { role: function, model: sample }, bus: { role: bus } } }
                """,
                Worlds.model("sample", () -> new Retriever(allows)));
        world.run(world.requests().sendFromApplication("pad", SendSpec.read("r1", 0, 0)));
        world.run(world.requests().sendFromApplication("pad", SendSpec.read("r2", 4, 0)));
        world.run(world.requests().sendFromApplication("pad", SendSpec.write("w1", new byte[] {1}, 0)));
        String first = outcome(world, "r1");
        world.run(world.requests().cancel("r2"));
        world.close();
        return first;
    }

    @Test
    void a_driver_that_retrieves_gets_the_next_that_is_not_empty() {
        assertThat(retrieved(false), is("STATUS_SUCCESS and 0 bytes at 0 ms"));
        assertThat(seen, is(List.of("r2")));
    }

    @Test
    void a_driver_that_allows_them_retrieves_them() {
        assertThat(retrieved(true), is("STATUS_END_OF_FILE and 0 bytes at 0 ms"));
        assertThat(seen, is(List.of("r1")));
    }
}
