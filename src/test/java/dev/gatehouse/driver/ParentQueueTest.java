package dev.gatehouse.driver;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.queue.Dispatching;
import dev.gatehouse.queue.ForwardToParent;
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
import org.junit.jupiter.api.Test;

/** WdfRequestForwardToParentDeviceIoQueue from driver code: ddi-table 4. */
class ParentQueueTest {

    private static final String STACKS =
            """
            gatehouse: 1
            title: a card whose port is a child of it
            stacks:
              port:
                parent: card
                drivers:
                  port-bus: { role: bus, model: child }
              card:
                drivers:
                  card:     { role: function, read: { complete: STATUS_SUCCESS, information: 3 } }
                  card-bus: { role: bus }
            """;

    private final List<Object> seen = new ArrayList<>();

    /** A child's driver that tries what is wrong before it does what is right. */
    private final class Child implements DriverModel {
        @Override
        public void evtIoRead(Ddi ddi, Request request, int length) {
            IoQueue parent = ddi.parentDeviceQueue().orElseThrow();
            IoQueue own = ddi.createQueue(
                            IoQueueConfig.of("own", Dispatching.MANUAL).powerManaged(false))
                    .get();
            seen.add(ddi.forwardToParentDeviceIoQueue(request, parent, 2));
            seen.add(ddi.forwardToParentDeviceIoQueue(request, own, ForwardToParent.SEND_AND_FORGET));
            ddi.markCancelable(request, calls -> {});
            seen.add(ddi.forwardToParentDeviceIoQueue(request, parent, ForwardToParent.SEND_AND_FORGET));
            ddi.unmarkCancelable(request);
            seen.add(ddi.forwardToParentDeviceIoQueue(request, parent, ForwardToParent.SEND_AND_FORGET));
        }
    }

    @Test
    void a_child_forwards_what_is_its_own_to_a_queue_of_its_parent_and_nothing_else() {
        World world = Worlds.start(STACKS, Worlds.model("child", Child::new));
        world.run(world.requests().sendFromApplication("port", SendSpec.read("a1", 4, 0)));
        assertThat(
                seen,
                is(List.of(
                        NtStatus.INVALID_PARAMETER,
                        NtStatus.INVALID_DEVICE_REQUEST,
                        NtStatus.INVALID_DEVICE_REQUEST,
                        NtStatus.SUCCESS)));
        assertThat(Worlds.outcome(world, "a1"), is("STATUS_SUCCESS and 3 bytes at 0 ms"));
        assertThat(
                Worlds.lines(world, "is given a1"),
                is(
                        """
                        port-bus is given a1 in EvtIoRead
                        card is given a1 in EvtIoRead
                        """));
        world.close();
    }

    @Test
    void a_childs_packet_is_dispatched_to_its_parents_queue_before_it_is_a_request() {
        World world = Worlds.start(STACKS, Worlds.model("child", () -> new DriverModel() {
            @Override
            public void evtDriverDeviceAdd(Ddi ddi) {
                ddi.configureWdmIrpDispatchCallback(
                        RequestType.READ,
                        (calls, irp) -> seen.add(calls.wdmDispatchIrpToIoQueue(
                                irp, calls.parentDeviceQueue().orElseThrow(), Set.of())));
            }
        }));
        world.run(world.requests().sendFromApplication("port", SendSpec.read("a1", 4, 0)));
        assertThat(seen, is(List.of(NtStatus.PENDING)));
        assertThat(Worlds.outcome(world, "a1"), is("STATUS_SUCCESS and 3 bytes at 0 ms"));
        assertThat(Worlds.lines(world, "is given a1"), is("card is given a1 in EvtIoRead\n"));
        world.close();
    }
}
