package dev.gatehouse.stack;

import dev.gatehouse.hardware.CancelBehaviour;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.CompleteIrp;
import dev.gatehouse.request.Irp;
import dev.gatehouse.request.LowerDevice;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Lane;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A bus driver's device object with simulated hardware below: it takes IRPs, keeps them as long as the device says, and
 * completes them, each on a lane of its own.
 */
public final class HardwareDevice implements LowerDevice {

    private static final Reason NO_HARDWARE = new Reason("", "the bus driver has no hardware for it");

    private final String bus;
    private final IoType ioType;
    private final Optional<SimulatedDevice> device;
    private final Journal journal;
    private final Map<Irp, HeldTransfer> held = new LinkedHashMap<>();
    private final List<String> received = new ArrayList<>();
    private int inService;

    public HardwareDevice(String bus, IoType ioType, Optional<SimulatedDevice> device, Journal journal) {
        this.bus = bus;
        this.ioType = ioType;
        this.device = device;
        this.journal = journal;
    }

    @Override
    public String name() {
        return device.map(SimulatedDevice::name).orElse(bus);
    }

    @Override
    public int stackSize() {
        return 1;
    }

    @Override
    public IoType ioType() {
        return ioType;
    }

    public Optional<SimulatedDevice> device() {
        return device;
    }

    /** The names of the requests that ever arrived, in order. */
    public List<String> received() {
        return List.copyOf(received);
    }

    /** The names of the requests that the device has now, in the order in which they arrived. */
    public List<String> holding() {
        return held.keySet().stream().map(Irp::name).toList();
    }

    /** The packet of a request that the device has. */
    public Optional<Irp> find(String request) {
        return held.keySet().stream().filter(irp -> irp.name().equals(request)).findFirst();
    }

    /** Delivery is one atomic step: counted, taken, cancel routine set, cancel bit looked at. */
    @Override
    public Frame dispatch(Irp irp) {
        return strand -> deliver(strand, irp);
    }

    private void deliver(Strand strand, Irp irp) {
        strand.writes(this);
        strand.writes(irp);
        RequestType type = irp.currentLocation().type();
        journal.delivered(irp.name(), name(), irp.currentLocation().words());
        if (type == RequestType.CREATE || type == RequestType.CLEANUP || type == RequestType.CLOSE) {
            finish(strand, irp, Outcome.success(0));
        } else if (device.isEmpty()) {
            finish(strand, irp, Outcome.failure(NtStatus.INVALID_DEVICE_REQUEST, NO_HARDWARE.sentence()));
        } else {
            take(strand, irp, device.orElseThrow());
        }
    }

    private void take(Strand strand, Irp irp, SimulatedDevice hardware) {
        received.add(irp.name());
        IrpTransfer transfer = new IrpTransfer(irp, ioType);
        HeldTransfer taken = new HeldTransfer(irp, transfer, hardware.refusal(transfer));
        held.put(irp, taken);
        if (hardware.cancel() != CancelBehaviour.IGNORES) {
            irp.setCancelRoutine(cancelled -> cancel(taken));
        }
        if (irp.isCancelled() && hardware.cancel() == CancelBehaviour.COMPLETES) {
            irp.takeCancelRoutine();
            strand.become(cancelNow(taken));
        } else {
            strand.become(serve(taken));
        }
    }

    /** Begins to serve a transfer, if it is its turn: at once, after its latency, or when the scenario says so. */
    private Frame serve(HeldTransfer taken) {
        return strand -> {
            strand.writes(this);
            OptionalLong delay = begin(taken);
            if (delay.isPresent() && delay.getAsLong() == 0) {
                strand.become(completion(taken, Optional.empty()));
                return;
            }
            delay.ifPresent(ticks -> schedule(taken, ticks));
            strand.end(null);
        };
    }

    private OptionalLong begin(HeldTransfer taken) {
        SimulatedDevice hardware = device.orElseThrow();
        if (!taken.inService && inService >= hardware.queueDepth()) {
            return OptionalLong.empty();
        }
        inService += taken.inService ? 0 : 1;
        taken.inService = true;
        return hardware.delay(taken.transfer);
    }

    private void schedule(HeldTransfer taken, long ticks) {
        Agenda agenda = journal.agenda();
        taken.timer.stop();
        taken.timer = agenda.hardwareAt(agenda.now() + ticks, lane(taken.irp), completion(taken, Optional.empty()));
    }

    private Lane lane(Irp irp) {
        return journal.agenda().lane(name() + "/" + irp.name());
    }

    /** Completes what the device has, with the model's outcome or a given one, unless it is being cancelled or gone. */
    private Frame completion(HeldTransfer taken, Optional<Outcome> given) {
        return strand -> {
            strand.writes(this);
            strand.writes(taken.irp);
            boolean beingCancelled =
                    device.orElseThrow().cancel() == CancelBehaviour.COMPLETES && !taken.irp.hasCancelRoutine();
            if (held.get(taken.irp) != taken || beingCancelled) {
                strand.end(false);
                return;
            }
            leave(taken);
            Outcome outcome = given.or(() -> taken.refusal)
                    .orElseGet(() -> device.orElseThrow().serve(taken.transfer));
            finish(strand, taken.irp, outcome);
        };
    }

    private void leave(HeldTransfer taken) {
        held.remove(taken.irp);
        taken.timer.stop();
        taken.irp.takeCancelRoutine();
        inService -= taken.inService ? 1 : 0;
        serveNextInLine();
    }

    private void serveNextInLine() {
        held.values().stream().filter(waiting -> !waiting.inService).findFirst().ifPresent(waiting -> {
            OptionalLong delay = begin(waiting);
            delay.ifPresent(ticks -> schedule(waiting, ticks));
        });
    }

    private void finish(Strand strand, Irp irp, Outcome outcome) {
        Reason why = new Reason("", outcome.why());
        irp.setStatus(outcome.status(), outcome.information(), why);
        journal.completedBelow(irp.name(), name(), outcome.status(), outcome.information(), why);
        strand.become(new CompleteIrp(irp));
    }

    private Frame cancel(HeldTransfer taken) {
        return strand -> {
            journal.cancelRoutineCalled(taken.irp.name(), name());
            if (device.orElseThrow().cancel() == CancelBehaviour.COMPLETES) {
                strand.become(cancelNow(taken));
            } else {
                strand.end(null);
            }
        };
    }

    private Frame cancelNow(HeldTransfer taken) {
        return strand -> {
            strand.writes(this);
            if (held.get(taken.irp) != taken) {
                strand.end(null);
                return;
            }
            leave(taken);
            finish(
                    strand,
                    taken.irp,
                    Outcome.failure(NtStatus.CANCELLED, "it was cancelled while " + name() + " held it"));
        };
    }

    /** The scenario tells the device to complete a request: a strand on the lane of that request does so. */
    public Strand complete(Irp irp, Outcome outcome) {
        HeldTransfer taken = held.get(irp);
        return journal.agenda().spawn(lane(irp), Irql.DISPATCH, completion(taken, Optional.of(outcome)));
    }

    /** The scenario tells the device to serve a request now, as its model does. */
    public Strand serveNow(Irp irp) {
        HeldTransfer taken = held.get(irp);
        return journal.agenda().spawn(lane(irp), Irql.DISPATCH, completion(taken, Optional.empty()));
    }

    /** The virtual time at which the device will complete a request that it has; empty where it waits for its turn. */
    public OptionalLong due(Irp irp) {
        HeldTransfer taken = held.get(irp);
        return taken.timer.isSet() ? OptionalLong.of(taken.timer.due()) : OptionalLong.empty();
    }

    /** Puts bytes into the answer of a request that the device has; returns how many fit. */
    public int answer(Irp irp, byte[] bytes) {
        return held.get(irp).transfer.answer(bytes);
    }

    /** The transfer of a request that the device has. */
    public Transfer transfer(Irp irp) {
        return held.get(irp).transfer;
    }

    /** The device's mood has changed: what it has and does not hold back any more is served, each after its latency. */
    public void reconsider() {
        for (HeldTransfer taken : List.copyOf(held.values())) {
            OptionalLong delay = begin(taken);
            if (!taken.timer.isSet() || device.orElseThrow().isGone()) {
                delay.ifPresent(ticks -> schedule(taken, ticks));
            }
        }
    }
}
