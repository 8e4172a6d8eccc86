package dev.gatehouse.iotarget;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Level;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.SentIoAction;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

final class IgnoringTargetStateTest {

    private static final SendOptions IGNORING = SendOptions.NONE.ignoringTargetState();

    private final Agenda agenda = Agenda.runUntilBlocked();
    private final Journal journal = new Journal(agenda, Level.FULL);
    private final DriverIdentity driver = DriverIdentity.of("driver");
    private final HoldingDevice device = new HoldingDevice();
    private final LocalTarget target = new LocalTarget("target", driver, journal, device);
    private final Request request = Request.create("r1", driver);

    @Test
    void a_stop_does_not_wait_for_a_request_that_ignored_the_state() {
        formatAndSend(IGNORING);

        assertThat(run(target.stop(SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE)).hasEnded(), is(true));
    }

    @Test
    void a_stop_waits_for_a_request_that_respected_the_state() {
        formatAndSend(SendOptions.NONE);
        Strand stop = run(target.stop(SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE));
        assertThat(stop.hasEnded(), is(false));

        completeAll();

        assertThat(stop.hasEnded(), is(true));
    }

    /** SubmitLocked sets FX_REQUEST_IGNORE_STATE before it looks at m_Canceled; neither refusal nor reuse clears it. */
    @Test
    void a_stop_waits_for_ever_for_a_request_whose_earlier_ignoring_send_was_refused_as_cancelled() {
        target.format(request, Format.read(MemoryRange.NONE, 0));
        run(new CancelRequest(journal, request, "driver"));
        assertThat(run(target.send(request, IGNORING)).<Boolean>result(), is(false));
        request.reuse(NtStatus.SUCCESS);
        formatAndSend(SendOptions.NONE);
        Strand stop = run(target.stop(SentIoAction.WAIT_FOR_SENT_IO_TO_COMPLETE));

        completeAll();

        assertThat(request.isOutstanding(), is(false));
        assertThat(stop.hasEnded(), is(false));
    }

    private void formatAndSend(SendOptions options) {
        target.format(request, Format.read(MemoryRange.NONE, 0));
        assertThat(run(target.send(request, options)).<Boolean>result(), is(true));
    }

    private void completeAll() {
        while (!device.held.isEmpty()) {
            Irp irp = device.held.remove();
            irp.setStatus(NtStatus.SUCCESS, 0, Reason.NONE);
            run(new CompleteIrp(irp));
        }
    }

    private Strand run(Frame frame) {
        Strand strand = agenda.spawn(agenda.lane("test"), Irql.PASSIVE, frame);
        agenda.settle();
        return strand;
    }

    private static final class HoldingDevice implements LowerDevice {

        private final Deque<Irp> held = new ArrayDeque<>();

        @Override
        public String name() {
            return "device";
        }

        @Override
        public int stackSize() {
            return 1;
        }

        @Override
        public IoType ioType() {
            return IoType.BUFFERED;
        }

        @Override
        public Frame dispatch(Irp irp) {
            return strand -> {
                held.add(irp);
                strand.end(null);
            };
        }
    }
}
