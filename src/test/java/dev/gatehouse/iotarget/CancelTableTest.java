package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.irp.CancelIrp;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.SentIoAction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests 8: WdfRequestCancelSentRequest at every stage of a request. */
final class CancelTableTest {

    private final Turns turns = new Turns();
    private final Rig rig = new Rig(true, turns);
    private final LocalTarget target = rig.local();
    private final Request request = rig.own("r1");

    private void send() {
        rig.run("send", Irql.PASSIVE, target.send(request, SendOptions.NONE));
    }

    private Frame cancel() {
        return new CancelRequest(rig.journal, request, "driver");
    }

    private List<String> cancelled() {
        rig.taken();
        rig.run("cancel", Irql.PASSIVE, cancel());
        return rig.taken();
    }

    @Test
    void never_sent_the_next_send_fails_until_a_reuse() {
        assertThat(cancelled(), equalTo(List.of("cancel r1", "cancel returned false")));
        send();
        assertThat(rig.taken(), equalTo(List.of("send returned false")));
        assertThat(request.status(), is(NtStatus.CANCELLED));

        request.reuse(NtStatus.SUCCESS);
        send();
        assertThat(rig.taken(), equalTo(List.of("r1 to device", "send returned true")));
    }

    @Test
    void between_submit_and_the_lower_driver_the_cancel_bit_is_set() {
        rig.device.treat("r1", RigDevice.Manner.CANCELABLE);
        rig.spawn("send", Irql.PASSIVE, target.send(request, SendOptions.NONE));
        rig.spawn("cancel", Irql.PASSIVE, cancel());
        turns.until("send", () -> !target.snapshot().sent().isEmpty())
                .toTheEnd("cancel")
                .toTheEnd("send");
        rig.agenda.settle();

        assertThat(
                rig.taken(),
                equalTo(List.of(
                        "cancel r1",
                        "cancel returned false",
                        "r1 to device",
                        "r1 completed CANCELLED/0",
                        "send returned true")));
    }

    @Test
    void pended_it_completes_within_the_call() {
        rig.run("stop", Irql.PASSIVE, target.stop(SentIoAction.LEAVE_SENT_IO_PENDING));
        send();

        assertThat(cancelled(), equalTo(List.of("cancel r1", "r1 completed CANCELLED/0", "cancel returned true")));
    }

    @Test
    void in_flight_with_a_cancel_routine_that_completes_it_completes_within_the_call() {
        rig.device.treat("r1", RigDevice.Manner.CANCELABLE);
        send();

        assertThat(cancelled(), equalTo(List.of("cancel r1", "r1 completed CANCELLED/0", "cancel returned true")));
    }

    @Test
    void in_flight_with_a_cancel_routine_that_defers_true_promises_no_status() {
        rig.device.treat("r1", RigDevice.Manner.DEFERS);
        send();

        assertThat(cancelled(), equalTo(List.of("cancel r1", "cancel returned true")));
        assertThat(cancelled(), equalTo(List.of("cancel r1", "cancel returned false")));
        rig.completeAll(NtStatus.SUCCESS, 5);
        assertThat(rig.taken(), equalTo(List.of("r1 completed SUCCESS/5")));
    }

    @Test
    void in_flight_without_a_cancel_routine_the_cancel_bit_stays() {
        send();

        assertThat(cancelled(), equalTo(List.of("cancel r1", "cancel returned false")));
        assertThat(request.irp().isCancelled(), is(true));
        rig.completeAll(NtStatus.CANCELLED, 0);
        assertThat(rig.taken(), equalTo(List.of("r1 completed CANCELLED/0")));
    }

    @Test
    void while_its_completion_routine_runs_it_is_only_marked() {
        request.setCompletionRoutine((completed, from, params) -> cancel());
        send();
        rig.taken();
        rig.completeAll(NtStatus.SUCCESS, 0);

        assertThat(rig.taken(), equalTo(List.of("r1 completed SUCCESS/0", "cancel r1")));
        assertThat(request.isMarked(), is(true));
        assertThat(request.irp().isCancelled(), is(false));
    }

    @Test
    void sent_and_forgotten_it_is_only_marked() {
        Request forgotten = rig.received("q1");
        rig.run("send", Irql.PASSIVE, target.send(forgotten, SendOptions.SEND_AND_FORGET));
        rig.taken();
        rig.run("cancel", Irql.PASSIVE, new CancelRequest(rig.journal, forgotten, "driver"));

        assertThat(rig.taken(), equalTo(List.of("cancel q1", "cancel returned false")));
        assertThat(forgotten.isMarked(), is(true));
        assertThat(forgotten.irp().isCancelled(), is(false));
    }

    @Test
    void the_originators_cancel_leaves_no_mark() {
        Request received = rig.received("q1");
        received.setCompletionRoutine(Rig.silent());
        rig.run("stop", Irql.PASSIVE, target.stop(SentIoAction.LEAVE_SENT_IO_PENDING));
        rig.run("send", Irql.PASSIVE, target.send(received, SendOptions.NONE));
        rig.taken();
        rig.run("originator", Irql.PASSIVE, new CancelIrp(received.irp()));

        assertThat(rig.taken(), equalTo(List.of("q1 completed CANCELLED/0", "originator returned true")));
        assertThat(received.isMarked(), is(false));
    }
}
