package dev.gatehouse.stack;

import dev.gatehouse.hardware.Arrival;
import dev.gatehouse.hardware.CancelBehaviour;
import dev.gatehouse.hardware.Outcome;
import dev.gatehouse.hardware.SimulatedDevice;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Simulated hardware at the end of a stack: it takes IRPs, keeps them as long as the device says, and completes them,
 * each on a lane of its own.
 */
public final class SimulatedHardware {

    private final SimulatedDevice device;
    private final IoType ioType;
    private final Journal journal;
    private final HeldTransfers held;
    private final DeviceSide side;
    private final List<String> received = new ArrayList<>();
    private Runnable removal = () -> {};
    private boolean touched;

    SimulatedHardware(SimulatedDevice device, IoType ioType, Journal journal) {
        this.device = device;
        this.ioType = ioType;
        this.journal = journal;
        this.held = new HeldTransfers(device, journal, taken -> completion(taken, this::outcome, false));
        this.side = new DeviceSide(this, device, held, journal);
        device.connect(side);
    }

    /** What the device does whatever it holds: latency, holding back, faults. */
    public SimulatedDevice device() {
        return device;
    }

    /** Somebody speaks of it, perhaps to change it. */
    public void touch() {
        touched = true;
    }

    /** Tells whether somebody has spoken of it. */
    boolean isTouched() {
        return touched;
    }

    /** The names of the requests that ever arrived, in order. */
    public List<String> received() {
        return List.copyOf(received);
    }

    /** The names of the requests that the device has now, in the order in which they arrived. */
    public List<String> holding() {
        return held.names();
    }

    /** The packet of a request that the device has. */
    public Optional<Irp> find(String request) {
        return held.find(request);
    }

    /** Delivery is one atomic step: counted, taken, cancel routine set, cancel bit looked at. */
    void deliver(Strand strand, Irp irp) {
        strand.writes(this);
        received.add(irp.name());
        HeldTransfer taken = take(irp);
        if (device.cancel() != CancelBehaviour.IGNORES) {
            irp.setCancelRoutine(cancelled -> cancel(taken));
        }
        boolean cancelledBefore = irp.isCancelled();
        if (cancelledBefore) {
            irp.takeCancelRoutine();
        }
        boolean completes = cancelledBefore && device.cancel() == CancelBehaviour.COMPLETES;
        strand.become(completes ? cancelNow(taken) : serve(taken));
    }

    private HeldTransfer take(Irp irp) {
        Agenda agenda = journal.agenda();
        Arrival arrival = device.arrive(new IrpTransfer(irp, ioType), agenda.now(), agenda::pick);
        arrival.spared().forEach(fault -> journal.faultSpared(fault, irp.name()));
        arrival.fault()
                .ifPresent(fault ->
                        journal.faultFired(fault, irp.name(), arrival.effect().decided()));
        HeldTransfer taken = new HeldTransfer(irp, arrival);
        held.add(taken);
        if (arrival.effect().removesDevice()) {
            pullOut();
        }
        return taken;
    }

    /** Says what follows when a fault pulls the device out. */
    public void whenRemoved(Runnable follows) {
        removal = follows;
    }

    /** Begins to serve a transfer, if it is its turn: at once, after its latency, or when the scenario says so. */
    private Frame serve(HeldTransfer taken) {
        return strand -> {
            strand.writes(this);
            OptionalLong delay = held.has(taken) ? held.begin(taken) : OptionalLong.empty();
            if (delay.isPresent() && delay.getAsLong() == 0) {
                strand.become(completion(taken, this::outcome, false));
                return;
            }
            delay.ifPresent(ticks -> held.schedule(taken, ticks));
            strand.end(null);
        };
    }

    /**
     * Completes what the device has unless it is being cancelled or gone, or has to wait; what is to be done {@code
     * anyway} does not.
     */
    private Frame completion(HeldTransfer taken, Function<HeldTransfer, Outcome> how, boolean anyway) {
        return strand -> {
            strand.writes(this);
            strand.writes(taken.irp);
            boolean beingCancelled = device.cancel() == CancelBehaviour.COMPLETES && !taken.irp.hasCancelRoutine();
            if (!held.has(taken) || beingCancelled || (!anyway && held.postpones(taken))) {
                strand.end(false);
                return;
            }
            held.remove(taken);
            Outcome outcome = how.apply(taken);
            held.stir();
            finish(strand, taken, outcome);
            if (taken.arrival.effect().interruptsTwice()) {
                side.after(0, () -> side.interrupt("once more for " + taken.irp.name() + ", which it has no longer"));
            }
        };
    }

    private Outcome outcome(HeldTransfer taken) {
        return taken.arrival.refusal().orElseGet(() -> taken.arrival.explained(device.serve(taken.transfer())));
    }

    /** Bytes arrive at the device from outside; false if it takes none. */
    public boolean feed(byte[] bytes) {
        return side.feed(bytes);
    }

    private void finish(Strand strand, HeldTransfer taken, Outcome outcome) {
        strand.become(new FinishIrp(taken.irp, device.name(), outcome, journal));
    }

    private Frame cancel(HeldTransfer taken) {
        return strand -> {
            journal.cancelRoutineCalled(taken.irp.name(), device.name());
            strand.become(device.cancel() == CancelBehaviour.COMPLETES ? cancelNow(taken) : Frame.of(null));
        };
    }

    private Frame cancelNow(HeldTransfer taken) {
        return strand -> {
            strand.writes(this);
            if (!held.has(taken)) {
                strand.end(null);
                return;
            }
            held.remove(taken);
            String why = "it was cancelled while " + device.name() + " held it";
            finish(strand, taken, Outcome.failure(NtStatus.CANCELLED, why));
        };
    }

    /** Completes a request as a scenario says; does nothing if the device has it no longer when it comes to it. */
    public Frame completing(Irp irp, Function<Transfer, Outcome> outcome) {
        return completion(held.of(irp), taken -> outcome.apply(taken.transfer()), true);
    }

    /** Serves a request now, as the model does, whatever its latency. */
    public Frame serving(Irp irp) {
        return completion(held.of(irp), this::outcome, true);
    }

    /** The lane on which the device completes a request. */
    public String laneOf(Irp irp) {
        return held.lane(irp).name();
    }

    /** The virtual time at which the device will complete a request that it has; empty where it waits for its turn. */
    public OptionalLong due(Irp irp) {
        return held.of(irp).timer.isSet() ? OptionalLong.of(held.of(irp).timer.due()) : OptionalLong.empty();
    }

    /** The device's mood has changed: what it has and does not hold back any more is served, each after its latency. */
    public void reconsider() {
        held.reconsider();
    }

    /** The hardware is no longer there: what it has will fail, each request on its own lane. */
    void disappear() {
        journal.agenda().writes(this);
        device.disappear();
        held.reconsider();
    }

    /** The hardware is pulled out, and the PnP manager finds out. */
    public void pullOut() {
        disappear();
        removal.run();
    }

    /** The bus driver, told of a surprise removal, completes what its hardware has not. */
    Frame completeAll() {
        return strand -> {
            strand.writes(this);
            strand.become(Sequence.of(held.all().stream()
                    .map(taken -> completion(taken, this::outcome, true))
                    .toList()));
        };
    }
}
