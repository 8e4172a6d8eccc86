package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.journal.Event;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rows of requests 10, "Possible orders and the visible result", and those of target-states 2.1 for pended
 * requests: who completes, and with what, when actors are cut off between their steps.
 *
 * <p>Lanes are actors: S sends, C is the device that completes, X cancels, K is the timer's DPC, R starts, G purges.
 */
final class RaceTableTest {

    private static final SendOptions TIMED = SendOptions.NONE.timingOutAfter(Ticks.ofMillis(10));
    private static final String K = "time-out of r1";

    private final Turns turns = new Turns();
    private final Rig rig = new Rig(true, turns);
    private final LocalTarget target = rig.local();
    private final Request request = rig.own("r1");
    private final Irql passive = Irql.PASSIVE;
    private final List<String> completions = new ArrayList<>();

    RaceTableTest() {
        rig.journal.addSink(event -> {
            if (event instanceof Event.Completed completed) {
                String actor = completed.lane().equals(K) ? "K" : completed.lane();
                completions.add(actor + ": " + Rig.name(completed.status()) + "/" + completed.information());
            }
        });
    }

    private void send(SendOptions options) {
        rig.run("S", passive, target.send(request, options));
        assertThat(rig.taken().contains("S returned true"), is(true));
    }

    private void pend(SendOptions options) {
        rig.run("stop", passive, target.stop(SentIoAction.LEAVE_SENT_IO_PENDING));
        send(options);
    }

    private void cancels() {
        rig.spawn("X", passive, new CancelRequest(rig.journal, request, "driver"));
    }

    private void completes(String status) {
        NtStatus given = status.equals("SUCCESS") ? NtStatus.SUCCESS : NtStatus.CANCELLED;
        rig.agenda.spawn(rig.agenda.lane("C"), Irql.DISPATCH, rig.device.complete("r1", given, 7));
    }

    private void starts() {
        rig.spawn("R", passive, target.start());
    }

    private void purges() {
        rig.spawn("G", passive, target.purge(PurgeAction.PURGE_IO));
    }

    /** The timer expires, and its DPC does not run yet. */
    private void expires() {
        rig.agenda.dpcs().hold(true);
        rig.agenda.advance(Ticks.ofMillis(10));
        rig.agenda.dpcs().hold(false);
    }

    /** The DPC may run from now on. */
    private void fires() {
        rig.agenda.dpcs().startNext();
    }

    private String settled() {
        rig.agenda.settle();
        return String.join(", ", completions);
    }

    private boolean returned(String what) {
        return rig.taken().contains(what);
    }

    private BooleanSupplier actors(int count) {
        return () -> request.count().actors() == count;
    }

    private boolean isC1Done() {
        return Tracking.of(request).completed;
    }

    private boolean isK1Done() {
        return Tracking.of(request).cancelledFromTimer;
    }

    private boolean isOffTheQueue() {
        return target.snapshot().pended().isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS, C: SUCCESS/7", "CANCELLED, C: CANCELLED/7"})
    void c1_stops_the_timer(String status, String result) {
        send(TIMED);
        completes(status);

        assertThat(settled(), equalTo(result));
        rig.agenda.advance(Ticks.ofMillis(20));
        assertThat(completions.size(), is(1));
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS, K: SUCCESS/7", "CANCELLED, K: IO_TIMEOUT/7"})
    void the_timer_fired_and_c1_comes_before_k1(String status, String result) {
        send(TIMED);
        expires();
        completes(status);
        assertThat(settled(), equalTo(""));
        fires();

        assertThat(settled(), equalTo(result));
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS, K: SUCCESS/7", "CANCELLED, K: IO_TIMEOUT/7"})
    void k1_comes_before_c1_and_c1_in_the_window_of_k2(String status, String result) {
        send(TIMED);
        expires();
        completes(status);
        fires();
        turns.until(K, this::isK1Done).toTheEnd("C").toTheEnd(K);

        assertThat(settled(), equalTo(result));
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS, X: SUCCESS/7", "CANCELLED, X: IO_TIMEOUT/7"})
    void k1_comes_before_c1_and_a_concurrent_x4_is_last(String status, String result) {
        send(TIMED);
        expires();
        completes(status);
        cancels();
        fires();
        turns.until(K, this::isK1Done)
                .until("X", actors(3))
                .toTheEnd("C")
                .toTheEnd(K)
                .toTheEnd("X");

        assertThat(settled(), equalTo(result));
        assertThat(returned("X returned false"), is(true));
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS, C: SUCCESS/7", "CANCELLED, C: IO_TIMEOUT/7"})
    void k1_to_k3_have_no_effect_and_c1_comes_later(String status, String result) {
        send(TIMED);
        rig.agenda.advance(Ticks.ofMillis(10));
        assertThat(request.count().actors(), is(1));
        completes(status);

        assertThat(settled(), equalTo(result));
    }

    @ParameterizedTest
    @CsvSource({"SUCCESS, X: SUCCESS/7", "CANCELLED, X: CANCELLED/7"})
    void x2_comes_before_c1_and_c1_before_x4(String status, String result) {
        send(SendOptions.NONE);
        completes(status);
        cancels();
        turns.until("X", actors(2)).until("C", this::isC1Done).toTheEnd("X");

        assertThat(settled(), equalTo(result));
    }

    @Test
    void x2_comes_before_c1_and_c1_before_x4_with_the_timers_flag_set() {
        send(TIMED);
        rig.agenda.advance(Ticks.ofMillis(10));
        completes("CANCELLED");
        cancels();
        turns.until("X", actors(2)).until("C", this::isC1Done).toTheEnd("X");

        assertThat(settled(), equalTo("X: IO_TIMEOUT/7"));
    }

    @Test
    void c1_comes_before_x2_and_the_mark_is_left() {
        send(SendOptions.NONE);
        completes("SUCCESS");
        cancels();
        turns.until("X", request::isMarked).toTheEnd("C").toTheEnd("X");

        assertThat(settled(), equalTo("C: SUCCESS/7"));
        assertThat(returned("X returned false"), is(true));
        assertThat(request.isMarked(), is(true));
    }

    @Test
    void the_driver_cancels_and_the_timer_is_the_last_to_let_go_because_it_had_expired() {
        rig.device.treat("r1", RigDevice.Manner.CANCELABLE);
        send(TIMED);
        expires();
        cancels();
        assertThat(settled(), equalTo(""));
        assertThat(returned("X returned true"), is(true));
        fires();

        assertThat(settled(), equalTo("K: IO_TIMEOUT/0"));
    }

    @Test
    void the_driver_cancels_and_the_timer_is_the_last_to_let_go_because_k1_came_first() {
        rig.device.treat("r1", RigDevice.Manner.CANCELABLE);
        send(TIMED);
        expires();
        cancels();
        fires();
        turns.until(K, this::isK1Done).toTheEnd("X").toTheEnd(K);

        assertThat(settled(), equalTo("K: IO_TIMEOUT/0"));
        assertThat(returned("X returned true"), is(true));
    }

    @Test
    void x_comes_before_s1_on_an_idle_request() {
        cancels();
        rig.spawn("S", passive, target.send(request, SendOptions.NONE));
        turns.toTheEnd("X").toTheEnd("S");

        assertThat(settled(), equalTo(""));
        assertThat(rig.taken(), equalTo(List.of("cancel r1", "X returned false", "S returned false")));
        assertThat(request.status(), is(NtStatus.CANCELLED));
    }

    @Test
    void x1_comes_before_s1_and_x2_after_the_count_is_started_inside_s1() {
        cancels();
        rig.spawn("S", passive, target.send(request, SendOptions.NONE));
        turns.until("X", request::isMarked)
                .until("S", actors(1))
                .until("X", actors(2))
                .toTheEnd("S");

        assertThat(settled(), equalTo("X: CANCELLED/0"));
        assertThat(
                rig.taken(),
                equalTo(List.of("cancel r1", "S returned true", "r1 completed CANCELLED/0", "X returned false")));
    }

    @Test
    void r1_leaves_a_request_to_a_cancel_routine_that_has_started() {
        pend(SendOptions.NONE);
        cancels();
        starts();
        turns.until("X", () -> !request.irp().hasCancelRoutine()).toTheEnd("R").toTheEnd("X");

        assertThat(settled(), equalTo("X: CANCELLED/0"));
        assertThat(returned("X returned true"), is(true));
        assertThat(rig.device.held(), equalTo(List.of()));
    }

    @Test
    void r1_stops_the_timer_and_r2_sends_without_one() {
        pend(TIMED);
        starts();
        assertThat(settled(), equalTo(""));
        rig.agenda.advance(Ticks.ofMillis(20));

        assertThat(completions, equalTo(List.of()));
        assertThat(rig.device.held(), equalTo(List.of("r1")));
    }

    @Test
    void r1_finds_the_timer_expired_and_leaves_the_request_to_it() {
        pend(TIMED);
        expires();
        starts();
        assertThat(settled(), equalTo(""));
        assertThat(request.status(), is(NtStatus.CANCELLED));
        fires();

        assertThat(settled(), equalTo("K: IO_TIMEOUT/0"));
    }

    @Test
    void r1_finds_a_canceller_with_a_count_and_leaves_the_request_to_it() {
        pend(SendOptions.NONE);
        cancels();
        starts();
        turns.until("X", actors(2)).toTheEnd("R").toTheEnd("X");

        assertThat(settled(), equalTo("X: CANCELLED/0"));
        assertThat(returned("X returned false"), is(true));
    }

    /** What comes of a pended request if something happens after R1 has given back the lock, and before R2. */
    private String startedBut(Frame meanwhile, BooleanSupplier afterwards) {
        pend(SendOptions.NONE);
        starts();
        rig.spawn("M", passive, meanwhile);
        turns.until("R", actors(0)).oneStep("R").until("M", afterwards).toTheEnd("R");
        return settled();
    }

    @Test
    void a_stop_between_r1_and_r2_makes_r2_pend_again() {
        assertThat(
                startedBut(
                        target.stop(SentIoAction.LEAVE_SENT_IO_PENDING),
                        () -> target.state().words().equals("Stopped")),
                equalTo(""));
        assertThat(target.snapshot().pended(), equalTo(List.of("r1")));
        assertThat(target.snapshot().ioCount(), is(2));
    }

    @Test
    void a_purge_between_r1_and_r2_makes_the_request_complete_as_refused() {
        assertThat(
                startedBut(
                        target.purge(PurgeAction.PURGE_IO),
                        () -> target.state().words().equals("Purged")),
                equalTo("R: INVALID_DEVICE_STATE/0"));
        assertThat(target.snapshot().ioCount(), is(1));
    }

    @Test
    void a_delete_between_r1_and_r2_makes_the_request_complete_as_refused() {
        assertThat(
                startedBut(target.delete(), () -> target.state().words().equals("Deleted")),
                equalTo("R: INVALID_DEVICE_STATE/0"));
        assertThat(target.snapshot().ioCount(), is(0));
    }

    @Test
    void a_cancel_between_r1_and_r2_makes_the_request_complete_as_cancelled() {
        assertThat(
                startedBut(new CancelRequest(rig.journal, request, "driver"), () -> returned("M returned false")),
                equalTo("R: CANCELLED/0"));
        assertThat(rig.device.held(), equalTo(List.of()));
    }

    @Test
    void g1_takes_a_request_from_a_canceller_who_then_only_completes_it() {
        pend(SendOptions.NONE);
        cancels();
        purges();
        turns.until("G", this::isOffTheQueue)
                .until("X", actors(2))
                .toTheEnd("G")
                .toTheEnd("X");

        assertThat(settled(), equalTo("X: WDF_DEVICE_REMOVED_NOT_SENT/0"));
    }

    @Test
    void g1_takes_a_request_from_a_timer_that_then_only_completes_it() {
        pend(TIMED);
        expires();
        purges();
        assertThat(settled(), equalTo(""));
        fires();

        assertThat(settled(), equalTo("K: WDF_DEVICE_REMOVED_NOT_SENT/0"));
    }

    @Test
    void g1_leaves_a_request_to_a_cancel_routine_that_has_started() {
        pend(SendOptions.NONE);
        cancels();
        purges();
        turns.until("X", () -> !request.irp().hasCancelRoutine()).toTheEnd("G").toTheEnd("X");

        assertThat(settled(), equalTo("X: CANCELLED/0"));
    }
}
