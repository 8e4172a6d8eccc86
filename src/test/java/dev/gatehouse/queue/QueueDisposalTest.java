package dev.gatehouse.queue;

import static dev.gatehouse.world.Worlds.MS;
import static dev.gatehouse.world.Worlds.lines;
import static dev.gatehouse.world.Worlds.outcome;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.driver.DriverModel;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.StopAction;
import dev.gatehouse.world.SendSpec;
import dev.gatehouse.world.World;
import dev.gatehouse.world.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FxIoQueue::Dispose waits (m_FinishDisposing); what a purge lets a driver give back (m_CancelDispatchedRequests). */
class QueueDisposalTest {

    private final List<Object> seen = new ArrayList<>();

    private static World world(String more, DriverModel model) {
        return Worlds.start(
                """
                gatehouse: 1
                title: a driver whose queues go
                stacks:
                  pad: { drivers: { pad: { role: function, model: sample%s }, bus: { role: bus } } }
                """
                        .formatted(more),
                Worlds.model("sample", () -> model));
    }

    private static void read(World world, String name) {
        world.run(world.requests().sendFromApplication("pad", SendSpec.read(name, 4, 0)));
    }

    /** Acknowledges whatever is asked, and completes a millisecond after the first question. */
    private static final class Acknowledger implements DriverModel {
        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            ddi.markCancelable(request, calls -> {});
            ddi.unmarkCancelable(request);
        }

        @Override
        public void evtIoStop(Ddi ddi, Request request, StopAction action, boolean cancelable) {
            ddi.stopAcknowledge(request, false);
            if (action == StopAction.PURGE) {
                ddi.startTimer(
                        ddi.createTimer("late", Irql.PASSIVE, calls -> calls.complete(request, NtStatus.SUCCESS, 0)),
                        MS);
            }
        }

        @Override
        public void evtIoResume(Ddi ddi, Request request) {}

        @Override
        public void evtDeviceContextCleanup(Ddi ddi) {}
    }

    @Test
    void a_queue_waits_for_what_was_acknowledged_when_it_was_purged() {
        World world = world("", new Acknowledger());
        read(world, "r1");
        world.stacks().remove("pad", Optional.of("removal"));
        assertThat(world.thread("removal").hasEnded(), is(false));
        assertThat(lines(world, "EvtDeviceContextCleanup"), is(""));
        world.pass(MS);
        assertThat(world.thread("removal").hasEnded(), is(true));
        assertThat(outcome(world, "r1"), is("STATUS_SUCCESS and 0 bytes at 1 ms"));
        assertThat(
                lines(world, "the deletion of"),
                is(
                        """
                        the deletion of pad's queue waits for what the driver has from pad's queue
                        the deletion of pad's queue goes on: what the driver has from pad's queue
                        """));
        world.close();
    }

    /** Purges its queue, then marks cancelable what it has. */
    private final class Purger implements DriverModel {
        private final List<Request> kept = new ArrayList<>();
        private final QueueCall call;

        private Purger(QueueCall call) {
            this.call = call;
        }

        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            kept.add(request);
            ddi.quieten(ddi.ioQueue(request).orElseThrow(), call);
            NtStatus marked = ddi.markCancelable(request, calls -> {});
            seen.add(marked);
            if (marked.isSuccess()) {
                ddi.unmarkCancelable(request);
            }
            ddi.complete(request, marked, 0);
        }
    }

    @Test
    void a_purge_keeps_the_driver_from_giving_back_since_KMDF_1_11_and_a_stop_and_purge_always() {
        for (QueueCall call : List.of(QueueCall.PURGE, QueueCall.STOP_AND_PURGE)) {
            for (String version : List.of("1.9", "1.11")) {
                World world = world(", kmdf version: " + version, new Purger(call));
                read(world, "r1");
                world.close();
            }
        }
        assertThat(seen, is(List.of(NtStatus.SUCCESS, NtStatus.CANCELLED, NtStatus.CANCELLED, NtStatus.CANCELLED)));
    }
}
