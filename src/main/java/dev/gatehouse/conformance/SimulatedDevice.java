package dev.gatehouse.conformance;

import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import java.util.HashMap;
import java.util.Map;

/** The device below the target, as the recordings had it: what it does with a request is said where it is sent. */
final class SimulatedDevice implements LowerDevice {

    static final int STACK_SIZE = 3;

    /** How the device treats a request, and with what it answers one that it completes at once. */
    record Answer(String mode, NtStatus status, long information) {

        static Answer of(Fields send) {
            return new Answer(
                    send.text("device", "pends"),
                    send.status("deviceStatus", NtStatus.SUCCESS),
                    send.number("deviceInformation", 0));
        }
    }

    private final String name;
    private final EventLog log;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Irp> held = new HashMap<>();

    SimulatedDevice(String name, EventLog log) {
        this.name = name;
        this.log = log;
    }

    void answer(String request, Answer answer) {
        answers.put(request, answer);
    }

    boolean holds(String request) {
        return held.containsKey(request);
    }

    @Override
    public String name() {
        return name;
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
            Answer answer = answers.get(irp.name());
            log.add("deliver", "req", irp.name(), "device", name);
            held.put(irp.name(), irp);
            if (answer.mode().equals("completesAtOnce")) {
                strand.become(complete(irp.name(), answer.status(), answer.information(), "dispatch"));
            } else if (answer.mode().equals("cancelable") && irp.isCancelled()) {
                strand.become(complete(irp.name(), NtStatus.CANCELLED, 0, "dispatch"));
            } else {
                installCancelRoutine(irp, answer);
                strand.end(null);
            }
        };
    }

    private void installCancelRoutine(Irp irp, Answer answer) {
        if (!answer.mode().equals("pends")) {
            irp.setCancelRoutine(cancelled -> strand -> {
                log.add("deviceCancelRoutine", "req", cancelled.name());
                if (answer.mode().equals("cancelable")) {
                    strand.become(complete(cancelled.name(), NtStatus.CANCELLED, 0, "cancel"));
                } else {
                    strand.end(null);
                }
            });
        }
    }

    /** Completes a request that the device holds. */
    Frame complete(String request, NtStatus status, long information, String why) {
        return strand -> {
            Irp irp = held.remove(request);
            irp.takeCancelRoutine();
            log.add("deviceCompletes", "req", request, "status", status.hex(), "information", information, "why", why);
            irp.setStatus(status, information, Reason.NONE);
            strand.become(new CompleteIrp(irp));
        };
    }
}
