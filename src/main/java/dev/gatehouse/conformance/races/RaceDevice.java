package dev.gatehouse.conformance.races;

import dev.gatehouse.irp.CancelRoutine;
import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;

/** The device of the races: it takes a request in one step, and completes it in one, if it still has it. */
final class RaceDevice implements LowerDevice {

    private static final int STACK_SIZE = 3;
    private static final String CANCELABLE = "cancelable";

    private final RaceStage stage;

    RaceDevice(RaceStage stage) {
        this.stage = stage;
    }

    @Override
    public String name() {
        return "lower";
    }

    @Override
    public int stackSize() {
        return STACK_SIZE;
    }

    @Override
    public IoType ioType() {
        return IoType.BUFFERED;
    }

    @Override
    public Frame dispatch(Irp irp) {
        return strand -> {
            RaceRequest sent = stage.request(irp.name());
            touch(strand, sent);
            sent.delivered();
            stage.delivered(strand, sent);
            switch (mode(sent)) {
                case "completesAtOnce" ->
                    give(
                            strand,
                            sent,
                            sent.send.status("deviceStatus", NtStatus.SUCCESS),
                            sent.send.number("deviceInformation", 0));
                case CANCELABLE -> takeCancelable(strand, sent);
                case "cancelDeferred" -> {
                    irp.setCancelRoutine(cancelled -> Frame.of(null));
                    strand.end(null);
                }
                default -> strand.end(null);
            }
        };
    }

    private void takeCancelable(Strand strand, RaceRequest sent) {
        if (sent.request.irp().isCancelled()) {
            give(strand, sent, NtStatus.CANCELLED, 0);
        } else {
            sent.request.irp().setCancelRoutine(cancelled -> cancelRoutine(sent));
            strand.end(null);
        }
    }

    private Frame cancelRoutine(RaceRequest sent) {
        return strand -> {
            touch(strand, sent);
            give(strand, sent, NtStatus.CANCELLED, 0);
        };
    }

    /** Completes a request; ends with whether the device had it, and no cancel routine was about to complete it. */
    Frame complete(RaceRequest sent, NtStatus status, long information) {
        return strand -> {
            strand.writes(sent);
            if (!sent.atDevice) {
                strand.end(false);
                return;
            }
            touch(strand, sent);
            boolean armed = sent.request.irp().takeCancelRoutine() != CancelRoutine.NONE;
            if (mode(sent).equals(CANCELABLE) && !armed) {
                strand.end(false);
            } else {
                strand.become(after -> after.end(true));
                strand.call(giving(sent, status, information));
            }
        };
    }

    private static void give(Strand strand, RaceRequest sent, NtStatus status, long information) {
        strand.become(giving(sent, status, information));
    }

    private static Frame giving(RaceRequest sent, NtStatus status, long information) {
        sent.atDevice = false;
        sent.request.irp().setStatus(status, information, Reason.NONE);
        return new CompleteIrp(sent.request.irp());
    }

    private static void touch(Strand strand, RaceRequest sent) {
        strand.writes(sent);
        strand.writes(sent.request.irp());
    }

    private static String mode(RaceRequest sent) {
        return sent.send.text("device", "pends");
    }
}
