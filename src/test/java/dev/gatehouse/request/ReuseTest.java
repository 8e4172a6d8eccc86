package dev.gatehouse.request;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.sameInstance;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Event;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of requests 7: every kind of request, every flag, every version that matters. */
final class ReuseTest {

    private static final CompletionRoutine ROUTINE = (request, target, params) -> Frame.of(null);

    private final Journal journal = new Journal(Agenda.runUntilBlocked(), Level.FULL);

    private static Request request(Allocation allocation, DriverIdentity driver) {
        Irp irp = new Irp("r", 3, true);
        irp.moveDown();
        Request request =
                switch (allocation) {
                    case FROM_IO -> Request.received(irp, driver, RequestOwner.NONE);
                    case INTERNAL -> Request.fromIrp(irp, driver, true);
                    case DRIVER -> Request.fromIrp(irp, driver, false);
                };
        request.format(Format.read(MemoryRange.NONE, 0), 1, IoType.BUFFERED);
        request.setCompletionRoutine(ROUTINE);
        irp.setStatus(NtStatus.CANCELLED, 5, Reason.NONE);
        irp.setCancelled(true);
        request.mark();
        return request;
    }

    @Test
    void every_field_becomes_what_the_table_says() {
        for (Allocation allocation : Allocation.values()) {
            for (int minor : List.of(7, 9, 33)) {
                DriverIdentity driver = new DriverIdentity("driver", true, minor);
                Request request = request(allocation, driver);
                assertThat(request.reuse(ReuseParams.of(NtStatus.TIMEOUT), journal), is(NtStatus.SUCCESS));

                boolean fromIo = allocation == Allocation.FROM_IO;
                boolean drivers = allocation == Allocation.DRIVER;
                assertThat(request.hasCompletionRoutine(), is(fromIo && minor < 9));
                assertThat(request.status(), is(drivers ? NtStatus.CANCELLED : NtStatus.TIMEOUT));
                assertThat(request.information(), is(allocation == Allocation.INTERNAL ? 0L : 5L));
                assertThat(request.irp().isCancelled(), is(drivers));
                assertThat(request.irp().hasCurrentLocation(), is(allocation != Allocation.INTERNAL));
                assertThat(request.isMarked(), is(false));
                assertThat(request.hasFormatContext(), is(true));
                assertThat(request.isFormatted(), is(true));
                assertThat(request.allocation(), is(allocation));
            }
        }
    }

    @Test
    void a_new_irp_is_set_and_becomes_the_drivers_unless_a_queue_delivered_the_request() {
        Irp fresh = new Irp("fresh", 1, true);
        for (Allocation allocation : Allocation.values()) {
            Request request = request(allocation, DriverIdentity.of("driver"));
            NtStatus status = request.reuse(ReuseParams.of(NtStatus.SUCCESS).withNewIrp(fresh), journal);

            boolean refused = allocation == Allocation.FROM_IO;
            assertThat(status, is(refused ? NtStatus.WDF_REQUEST_INVALID_STATE : NtStatus.SUCCESS));
            assertThat(request.irp() == fresh, is(!refused));
            assertThat(request.allocation(), is(refused ? Allocation.FROM_IO : Allocation.DRIVER));
            assertThat(request.hasCompletionRoutine(), is(false));
            assertThat(request.isMarked(), is(refused));
        }
    }

    @Test
    void unknown_flags_are_refused_and_nothing_is_touched() {
        Request request = request(Allocation.INTERNAL, DriverIdentity.of("driver"));
        Irp before = request.irp();
        ReuseParams unknown = new ReuseParams(4, NtStatus.SUCCESS, Optional.empty());

        assertThat(request.reuse(unknown, journal), is(NtStatus.INVALID_PARAMETER));
        assertThat(request.irp(), sameInstance(before));
        assertThat(request.completionRoutine(), sameInstance(ROUTINE));
    }

    @Test
    void an_outstanding_request_breaks_from_version_9_on_and_is_reused_all_the_same() {
        for (int minor : List.of(7, 9)) {
            for (boolean verifier : List.of(false, true)) {
                Request request = request(Allocation.INTERNAL, new DriverIdentity("driver", verifier, minor));
                request.count().start();
                long before = breaks();
                assertThat(request.reuse(ReuseParams.of(NtStatus.SUCCESS), journal), is(NtStatus.SUCCESS));
                assertThat(breaks() - before, is(verifier && minor >= 9 ? 1L : 0L));
            }
        }
    }

    @Test
    void only_an_irp_of_the_drivers_own_at_a_location_can_be_reused_to_be_completed() {
        ReuseParams params = ReuseParams.of(NtStatus.SUCCESS).mustComplete();
        DriverIdentity modern = DriverIdentity.of("driver");
        Request completable = request(Allocation.DRIVER, modern);

        assertThat(
                request(Allocation.DRIVER, new DriverIdentity("old", true, 9)).reuse(params, journal),
                is(NtStatus.INVALID_DEVICE_REQUEST));
        assertThat(Request.create("r", modern).reuse(params, journal), is(NtStatus.INVALID_PARAMETER));
        assertThat(request(Allocation.INTERNAL, modern).reuse(params, journal), is(NtStatus.INVALID_DEVICE_REQUEST));
        assertThat(
                Request.fromIrp(new Irp("r", 1, true), modern, false).reuse(params, journal),
                is(NtStatus.INVALID_DEVICE_REQUEST));
        assertThat(breaks(), is(4L));
        assertThat(completable.reuse(params, journal), is(NtStatus.SUCCESS));
        assertThat(completable.hold(), is(DriverHold.OWNED));
        assertThat(completable.isFormatted(), is(false));
    }

    private long breaks() {
        return journal.events().stream()
                .filter(Event.DebuggerBroke.class::isInstance)
                .count();
    }
}
