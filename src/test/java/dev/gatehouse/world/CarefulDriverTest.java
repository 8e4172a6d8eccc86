package dev.gatehouse.world;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.driver.IoQueueConfig;
import dev.gatehouse.memory.MemoryDescriptor;
import dev.gatehouse.memory.Span;
import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.verdict.Finding;
import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class CarefulDriverTest {

    private static List<String> findings(BiConsumer<Ddi, Request> onRead) {
        Scenario scenario = new Scenario();
        scenario.build(Worlds.blueprint(
                """
                gatehouse: 1
                title: a driver that makes no mistake
                devices:
                  disk: { model: memory, size: 16 B }
                stacks:
                  disk:
                    drivers:
                      top: { role: function, model: careful }
                      bus: { role: bus, hardware: disk }
                """,
                Worlds.model("careful", () -> new DriverModel() {
                    @Override
                    public void evtIoRead(Ddi ddi, Request request, int length) {
                        onRead.accept(ddi, request);
                    }
                })));
        scenario.perform(world -> world.run(world.requests().sendFromApplication("disk", SendSpec.read("r1", 4, 0))));
        scenario.windUp();
        return scenario.findings().stream().map(Finding::text).toList();
    }

    @Test
    void a_request_may_wait_in_another_queue_and_be_put_back_there() {
        assertThat(
                findings((ddi, request) -> {
                    IoQueue later = ddi.createQueue(IoQueueConfig.of("later", Dispatching.MANUAL))
                            .get();
                    ddi.forwardToIoQueue(request, later);
                    ddi.requeue(ddi.retrieveNextRequest(later).get());
                    ddi.complete(ddi.retrieveNextRequest(later).get(), NtStatus.SUCCESS, 0);
                }),
                empty());
    }

    @Test
    void a_request_of_the_drivers_own_has_a_status_after_a_synchronous_send() {
        assertThat(
                findings((ddi, request) -> {
                    Request own = ddi.createRequest("own");
                    DescribedSend read = DescribedSend.read(MemoryDescriptor.ofBuffer(Span.allocate(4)), 0);
                    ddi.sendSynchronously(ddi.localTarget(), Optional.of(own), read, SendOptions.NONE);
                    ddi.complete(request, ddi.status(own), 0);
                    ddi.deleteRequest(own);
                }),
                empty());
    }
}
