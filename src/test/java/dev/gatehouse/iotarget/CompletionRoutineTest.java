package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.queue.Complete;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Requests 6.1 and 12: what a completion routine may call, and who owns a request before, in and after it. */
final class CompletionRoutineTest {

    private final Rig rig = new Rig(true);
    private final LocalTarget target = rig.local();

    /** Sends a request whose routine makes a call, and lets the device complete it once. */
    private List<String> calling(Request request, Function<Request, Frame> call) {
        request.setCompletionRoutine((completed, from, params) -> InTwo.of(call.apply(completed), strand -> {
            Object result = strand.result();
            rig.see("routine got " + (result instanceof NtStatus status ? Rig.name(status) : result));
            strand.end(null);
        }));
        rig.run("send", Irql.PASSIVE, target.send(request, SendOptions.NONE));
        rig.taken();
        Strand device = rig.agenda.spawn(
                rig.agenda.lane("device"), Irql.DISPATCH, rig.device.complete(request.name(), NtStatus.SUCCESS, 7));
        rig.agenda.settle();
        assertThat(device.hasEnded(), is(true));
        return rig.taken();
    }

    private Frame once(Object result) {
        return Frame.of(result);
    }

    @Test
    void it_may_ask_for_status_and_information() {
        assertThat(
                calling(rig.own("r1"), r -> once(Rig.name(r.status()) + "/" + r.information())),
                equalTo(List.of("r1 completed SUCCESS/7", "routine got SUCCESS/7")));
    }

    @Test
    void it_may_reuse_change_the_target_and_format() {
        assertThat(
                calling(
                        rig.own("r1"),
                        r -> once(List.of(
                                r.reuse(NtStatus.SUCCESS),
                                target.changeTo(r),
                                target.format(r, Format.read(MemoryRange.NONE, 0))))),
                equalTo(List.of(
                        "r1 completed SUCCESS/7", "routine got [STATUS_SUCCESS, STATUS_SUCCESS, STATUS_SUCCESS]")));
    }

    @Test
    void it_may_send_again() {
        Function<Request, Frame> again = r -> {
            r.reuse(NtStatus.SUCCESS);
            target.format(r, Format.read(MemoryRange.NONE, 0));
            return target.send(r, SendOptions.NONE);
        };

        assertThat(
                calling(rig.own("r1"), again),
                equalTo(List.of("r1 completed SUCCESS/7", "r1 to device", "routine got true")));
        assertThat(target.snapshot().ioCount(), is(2));
    }

    @Test
    void it_may_cancel_what_has_come_back_to_no_effect_but_the_mark() {
        assertThat(
                calling(rig.own("r1"), r -> new CancelRequest(rig.journal, r, "driver")),
                equalTo(List.of("r1 completed SUCCESS/7", "cancel r1", "routine got false")));
    }

    @Test
    void it_may_move_the_gates_without_waiting() {
        assertThat(
                calling(rig.own("r1"), r -> target.stop(SentIoAction.LEAVE_SENT_IO_PENDING)),
                equalTo(List.of("r1 completed SUCCESS/7", "routine got null")));
        rig.run("start", Irql.PASSIVE, target.start());
        assertThat(
                calling(rig.own("r2"), r -> target.purge(PurgeAction.PURGE_IO)),
                equalTo(List.of("r2 completed SUCCESS/7", "routine got null")));
        assertThat(target.state().words(), equalTo("Purged"));
    }

    @Test
    void it_may_complete_what_came_from_above_and_delete_what_the_driver_made() {
        assertThat(
                calling(rig.received("q1"), r -> new Complete(rig.journal, r, NtStatus.SUCCESS, 0, Reason.NONE)),
                equalTo(List.of("q1 completed SUCCESS/7", "routine got null")));
        assertThat(
                calling(rig.own("r1"), r -> {
                    r.delete(rig.journal);
                    return once("deleted");
                }),
                equalTo(List.of("r1 completed SUCCESS/7", "routine got deleted")));
        assertThat(target.snapshot().ioCount(), is(1));
    }

    /** Target-states 6: the deletion waits for the very routine that called it, above PASSIVE_LEVEL in a work item. */
    @Test
    void deleting_the_target_at_dispatch_level_waits_in_a_work_item() {
        Request request = rig.own("r1");
        assertThat(
                calling(request, r -> target.delete()), equalTo(List.of("r1 completed SUCCESS/7", "routine got null")));
        assertThat(rig.agenda.living(), equalTo(List.of()));
        assertThat(target.snapshot().ioCount(), is(0));
    }

    @Test
    void a_refused_send_leaves_the_driver_everything() {
        rig.run("purge", Irql.PASSIVE, target.purge(PurgeAction.PURGE_IO));
        Request request = rig.own("r1");
        rig.run("send", Irql.PASSIVE, target.send(request, SendOptions.NONE));
        assertThat(rig.taken(), equalTo(List.of("purge returned", "send returned false")));

        rig.run("start", Irql.PASSIVE, target.start());
        rig.run("send", Irql.PASSIVE, target.send(request, SendOptions.NONE));
        rig.completeAll(NtStatus.SUCCESS, 0);
        assertThat(
                rig.taken(),
                equalTo(List.of(
                        "start returned SUCCESS", "r1 to device", "send returned true", "r1 completed SUCCESS/0")));
    }
}
