package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests 4.4: the tests of a send-and-forget in order, which location the lower driver sees, and who is told. */
final class SendAndForgetTest {

    private final List<String> words = new ArrayList<>();

    private Request received(Rig rig) {
        Irp irp = new Irp("q1", 3, true);
        irp.nextLocation().setTransfer(RequestType.READ, 4, 0);
        irp.nextLocation().setCompletion(returned -> strand -> {
            rig.see("q1 ended at its originator");
            strand.end(false);
        });
        irp.moveDown();
        return Request.received(irp, rig.driver, request -> strand -> {
            rig.see("the queue is told");
            strand.end(null);
        });
    }

    private static List<String> forget(Rig rig, Request request) {
        rig.run("send", Irql.PASSIVE, rig.local().send(request, SendOptions.SEND_AND_FORGET));
        rig.completeAll(NtStatus.SUCCESS, 0);
        return rig.taken();
    }

    @Test
    void a_request_of_the_drivers_own_is_refused_before_its_format_is_looked_at() {
        Rig rig = new Rig(true);
        Request request = rig.own("r1");

        assertThat(forget(rig, request), equalTo(List.of("send returned false")));
        assertThat(request.status(), is(NtStatus.INVALID_DEVICE_STATE));
    }

    @Test
    void a_request_that_a_target_ever_formatted_is_refused_reuse_or_not() {
        for (boolean reused : List.of(false, true)) {
            Rig rig = new Rig(true);
            Request request = received(rig);
            rig.local().format(request, Format.read(MemoryRange.NONE, 0));
            request.setCompletionRoutine(Rig.silent());
            if (reused) {
                request.reuse(NtStatus.SUCCESS);
            }

            assertThat(forget(rig, request), equalTo(List.of("break", "send returned false")));
            assertThat(request.status(), is(NtStatus.INVALID_DEVICE_REQUEST));
        }
    }

    @Test
    void a_registered_routine_is_a_break_of_the_verifier_and_never_runs() {
        for (boolean verifier : List.of(false, true)) {
            Rig rig = new Rig(verifier);
            Request request = received(rig);
            request.setCompletionRoutine((completed, from, params) -> Frame.of(failed()));

            List<String> seen = new ArrayList<>(forget(rig, request));

            assertThat(seen.remove("break"), is(verifier));
            assertThat(
                    seen,
                    equalTo(List.of(
                            "q1 to device", "the queue is told", "send returned true", "q1 ended at its originator")));
        }
    }

    private static Object failed() {
        throw new AssertionError("the completion routine ran");
    }

    @Test
    void without_a_format_the_lower_driver_sees_this_drivers_location() {
        Rig rig = new Rig(true);
        Request request = received(rig);

        assertThat(locationSeen(rig, request), equalTo("read of 4 bytes at 0x0, 2 free"));
    }

    @Test
    void formatted_by_current_type_it_sees_the_next_one() {
        Rig rig = new Rig(true);
        Request request = received(rig);
        request.formatUsingCurrentType();
        request.irp().nextLocation().setTransfer(RequestType.READ, 2, 0x8);

        assertThat(locationSeen(rig, request), equalTo("read of 2 bytes at 0x8, 1 free"));
    }

    private String locationSeen(Rig rig, Request request) {
        forgetToHolder(rig, request);
        words.add(request.irp().currentLocation().words() + ", " + request.irp().freeLocations() + " free");
        return String.join("; ", words);
    }

    private static void forgetToHolder(Rig rig, Request request) {
        rig.run("send", Irql.PASSIVE, rig.local().send(request, SendOptions.SEND_AND_FORGET));
    }

    @Test
    void the_handle_is_dead_and_nothing_is_tracked() {
        Rig rig = new Rig(true);
        LocalTarget target = rig.local();
        Request request = received(rig);
        rig.run("send", Irql.PASSIVE, target.send(request, SendOptions.SEND_AND_FORGET));

        assertThat(request.isCompleted(), is(true));
        assertThat(request.isOutstanding(), is(false));
        assertThat(target.snapshot().ioCount(), is(1));
    }
}
