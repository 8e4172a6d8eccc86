package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Event;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The decision order of WdfRequestSend (requests 4 and 4.2): of all obstacles together, the first one decides. */
final class SendOrderTest {

    /** What can be in a send's way, in the order of the tables; what is said then is part of the journal's reason. */
    private enum Obstacle {
        OPTIONS("SEND_AND_FORGET goes with another"),
        NO_ROUTINE("needs a completion routine"),
        OUTSTANDING("is already sent"),
        UNFORMATTED("the request was not formatted"),
        SHALLOW("fewer stack locations"),
        STATE("takes no requests until it is started"),
        MARKED("had cancelled this request before it sent it"),
        IRP_CANCELLED("the IRP was cancelled before it could be pended");

        private final String reason;

        Obstacle(String reason) {
            this.reason = reason;
        }
    }

    private static List<Set<Obstacle>> subsets() {
        List<Set<Obstacle>> all = new ArrayList<>();
        all.add(EnumSet.noneOf(Obstacle.class));
        for (Obstacle obstacle : Obstacle.values()) {
            for (Set<Obstacle> without : List.copyOf(all)) {
                Set<Obstacle> with = EnumSet.copyOf(without);
                with.add(obstacle);
                all.add(with);
            }
        }
        return all;
    }

    @Test
    void of_all_that_is_in_the_way_of_an_asynchronous_send_the_first_decides() {
        List<String> wrong = new ArrayList<>();
        for (Set<Obstacle> obstacles : subsets()) {
            String said = send(obstacles, SendOptions.NONE);
            if (!agrees(obstacles, said)) {
                wrong.add(obstacles + ": " + said);
            }
        }

        assertThat(wrong, empty());
    }

    @Test
    void a_synchronous_send_needs_no_routine_and_keeps_the_order_otherwise() {
        List<String> wrong = new ArrayList<>();
        for (Set<Obstacle> obstacles : subsets()) {
            Set<Obstacle> heeded = EnumSet.noneOf(Obstacle.class);
            heeded.addAll(obstacles);
            heeded.remove(Obstacle.NO_ROUTINE);
            String said = send(obstacles, SendOptions.NONE.synchronously());
            if (!agrees(heeded, said)) {
                wrong.add(obstacles + ": " + said);
            }
        }

        assertThat(wrong, empty());
    }

    /** A cancelled IRP is in the way of pending only, which an obstacle before it prevents. */
    private static boolean agrees(Set<Obstacle> obstacles, String said) {
        return obstacles.isEmpty()
                ? said.equals("sent")
                : said.contains(obstacles.iterator().next().reason);
    }

    private static String send(Set<Obstacle> obstacles, SendOptions options) {
        Rig rig = new Rig(true);
        rig.device.treatAll(RigDevice.Manner.INLINE);
        List<String> said = new ArrayList<>();
        LocalTarget target = new LocalTarget("target", rig.driver, rig.journal, device(rig, obstacles));
        Request request = request(rig, obstacles);
        prepare(rig, target, request, obstacles);
        rig.journal.addSink(event -> {
            if (event instanceof Event.Refused || event instanceof Event.Bugcheck) {
                said.add(event.text());
            } else if (event instanceof Event.Sent) {
                said.add("sent");
            }
        });
        boolean contradictory = obstacles.contains(Obstacle.OPTIONS);
        rig.run(
                "send",
                Irql.PASSIVE,
                target.send(request, contradictory ? options.forgetting().ignoringTargetState() : options));
        return String.join(", ", said);
    }

    private static RigDevice device(Rig rig, Set<Obstacle> obstacles) {
        int depth = obstacles.contains(Obstacle.SHALLOW) ? 3 : 1;
        RigDevice device = new RigDevice("device", depth, rig::see);
        device.treatAll(RigDevice.Manner.INLINE);
        return device;
    }

    private static Request request(Rig rig, Set<Obstacle> obstacles) {
        Irp irp = new Irp("r1", 3, true);
        irp.nextLocation().setCompletion(returned -> Frame.of(false));
        irp.moveDown();
        Request request = Request.received(irp, rig.driver, RequestOwner.NONE);
        request.format(Format.read(MemoryRange.NONE, 0), 1, IoType.BUFFERED);
        if (obstacles.contains(Obstacle.OUTSTANDING)) {
            LocalTarget other = new LocalTarget("other", rig.driver, rig.journal, new RigDevice("other", 1, rig::see));
            request.setCompletionRoutine(Rig.silent());
            rig.run("earlier", Irql.PASSIVE, other.send(request, SendOptions.NONE));
        }
        return request;
    }

    private static void prepare(Rig rig, LocalTarget target, Request request, Set<Obstacle> obstacles) {
        if (obstacles.contains(Obstacle.UNFORMATTED)) {
            target.changeTo(request);
        }
        boolean routine = !obstacles.contains(Obstacle.NO_ROUTINE);
        request.setCompletionRoutine(routine ? Rig.silent() : CompletionRoutine.NONE);
        if (obstacles.contains(Obstacle.STATE)) {
            rig.run("earlier", Irql.PASSIVE, target.purge(PurgeAction.PURGE_IO));
        } else if (obstacles.contains(Obstacle.IRP_CANCELLED)) {
            rig.run("earlier", Irql.PASSIVE, target.stop(SentIoAction.LEAVE_SENT_IO_PENDING));
        }
        if (obstacles.contains(Obstacle.MARKED)) {
            request.mark();
        }
        request.irp().setCancelled(obstacles.contains(Obstacle.IRP_CANCELLED));
    }
}
