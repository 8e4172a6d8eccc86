package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.SentIoAction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The left column of requests 4.3: WdfRequestSend with SYNCHRONOUS, beside what the product tables show. */
final class SynchronousRequestTest {

    private static final SendOptions SYNCHRONOUS = SendOptions.NONE.synchronously();

    private final Rig rig = new Rig(true);
    private final LocalTarget target = rig.local();
    private final CompletionRoutine routine = (request, from, params) -> strand -> {
        rig.see("routine of " + request + " from " + from.name() + ": " + Rig.name(params.status()));
        strand.end(null);
    };

    private Request formatted() {
        Request request = Request.create("r1", rig.driver);
        target.format(request, Format.read(MemoryRange.NONE, 0));
        request.setCompletionRoutine(routine);
        return request;
    }

    @Test
    void the_drivers_routine_is_called_before_the_send_returns_and_then_unregistered() {
        Request request = formatted();
        rig.run("send", Irql.PASSIVE, target.send(request, SYNCHRONOUS));
        rig.completeAll(NtStatus.IO_DEVICE_ERROR, 3);

        assertThat(
                rig.taken(),
                equalTo(List.of(
                        "r1 to device",
                        "r1 completed IO_DEVICE_ERROR/3",
                        "routine of r1 from target: IO_DEVICE_ERROR",
                        "send returned true")));
        assertThat(request.hasCompletionRoutine(), is(false));
    }

    @Test
    void the_params_stay_readable() {
        Request request = formatted();
        rig.run("send", Irql.PASSIVE, target.send(request, SYNCHRONOUS));
        rig.completeAll(NtStatus.SUCCESS, 3);

        assertThat(request.currentParams().orElseThrow().type(), is(RequestType.READ));
        assertThat(request.currentParams().orElseThrow().length(), is(3L));
    }

    @Test
    void the_drivers_routine_is_restored_where_the_request_is_not_sent() {
        Request request = formatted();
        rig.run("purge", Irql.PASSIVE, target.purge(PurgeAction.PURGE_IO));
        rig.run("send", Irql.PASSIVE, target.send(request, SYNCHRONOUS));

        assertThat(rig.taken(), equalTo(List.of("purge returned", "send returned false")));
        assertThat(request.completionRoutine(), sameInstance(routine));
    }

    @Test
    void a_received_request_needs_no_routine_and_stays_the_drivers() {
        Request request = rig.received("q1");
        rig.run("send", Irql.PASSIVE, target.send(request, SYNCHRONOUS));
        rig.completeAll(NtStatus.SUCCESS, 0);

        assertThat(rig.taken(), equalTo(List.of("q1 to device", "q1 completed SUCCESS/0", "send returned true")));
        assertThat(request.isCompleted(), is(false));
        assertThat(request.irp().hasCurrentLocation(), is(true));
    }

    @Test
    void a_pended_one_waits_for_start_purge_or_cancel() {
        assertThat(pendedUntil("start"), equalTo(List.of("send returned true", "SUCCESS")));
        assertThat(pendedUntil("purge"), equalTo(List.of("send returned true", "WDF_DEVICE_REMOVED_NOT_SENT")));
        assertThat(pendedUntil("cancel"), equalTo(List.of("send returned true", "CANCELLED")));
    }

    private static List<String> pendedUntil(String what) {
        Rig rig = new Rig(true);
        LocalTarget target = rig.local();
        Request request = rig.own("r1");
        rig.run("stop", Irql.PASSIVE, target.stop(SentIoAction.LEAVE_SENT_IO_PENDING));
        rig.run("send", Irql.PASSIVE, target.send(request, SYNCHRONOUS));
        assertThat(rig.taken(), equalTo(List.of("stop returned")));
        rig.run(
                "call",
                Irql.PASSIVE,
                switch (what) {
                    case "start" -> target.start();
                    case "purge" -> target.purge(PurgeAction.PURGE_IO);
                    default -> new CancelRequest(rig.journal, request, "driver");
                });
        rig.completeAll(NtStatus.SUCCESS, 0);
        List<String> seen = rig.taken();
        return List.of(
                seen.stream()
                        .filter(line -> line.startsWith("send"))
                        .findFirst()
                        .orElse("it waits"),
                Rig.name(request.status()));
    }
}
