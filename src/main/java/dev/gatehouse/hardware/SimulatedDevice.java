package dev.gatehouse.hardware;

import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Ticks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;

/**
 * What every simulated device has, whatever its model: latency, holding back, failing the next few, faults.
 *
 * <p>It decides; whoever connects it to a stack acts.
 */
public final class SimulatedDevice {

    /** Long beside anything that drivers wait for, short beside the hour for which a scenario is wound up. */
    private static final long UNHURRIED = 60 * Ticks.PER_SECOND;

    private final String name;
    private final DeviceModel model;
    private final DeviceTraits traits;
    private final List<Fault> faults = new ArrayList<>();
    private Latency latency;
    private int arrived;
    private boolean connected;
    private boolean holding;
    private boolean gone;
    private boolean hurrying;
    private int arrivedInTime;
    private int failNext;
    private NtStatus failWith = NtStatus.SUCCESS;

    public SimulatedDevice(String name, DeviceModel model, DeviceTraits traits) {
        this.name = name;
        this.model = model;
        this.traits = traits;
        this.latency = traits.latency();
    }

    public String name() {
        return name;
    }

    public DeviceModel model() {
        return model;
    }

    public CancelBehaviour cancel() {
        return traits.cancel();
    }

    /** The largest number of transfers that are in service at one time. */
    public int queueDepth() {
        return traits.queueDepth();
    }

    public CompletionOrder order() {
        return traits.order();
    }

    /** Connects the model to what it may do of its own accord; the first of the stacks that use it does so. */
    public void connect(DevicePort port) {
        if (!connected) {
            connected = true;
            model.connect(port);
        }
    }

    public void add(Fault fault) {
        faults.add(fault);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Sets how long each transfer takes that begins from now on, in ticks. */
    public void setLatency(long ticks) {
        latency = Latency.fixed(ticks);
    }

    /** Holds transfers back until a scenario completes them, or no longer. */
    public void hold(boolean on) {
        holding = on;
    }

    public boolean isHolding() {
        return holding;
    }

    /**
     * From now on the device answers what it has at once, and what it gets after a minute: the scenario is being wound
     * up. A driver that sends each request again keeps doing so, and is not drawn into a loop at one instant.
     */
    public void hurry() {
        hurrying = true;
        holding = false;
        arrivedInTime = arrived;
    }

    /** The hardware is no longer there: what it has and gets fails with STATUS_DEVICE_NOT_CONNECTED. */
    public void disappear() {
        if (!gone) {
            gone = true;
            holding = false;
            model.gone();
        }
    }

    public boolean isGone() {
        return gone;
    }

    /** Tells whether it is gone or its scenario is being wound up: then nothing is waited for any more. */
    public boolean isOver() {
        return gone || hurrying;
    }

    /** Completes the next transfers that arrive with a status. */
    public void failNext(int count, NtStatus status) {
        failNext = count;
        failWith = status;
    }

    /**
     * How long a transfer takes from now on, in ticks; empty where it waits for the scenario, or for the model. What is
     * refused takes as long, from a model too that never answers.
     *
     * @param within decides how long it takes where that is open
     */
    public OptionalLong delay(Arrival arrival, ToLongFunction<Span> within) {
        if (isOver()) {
            return OptionalLong.of(gone || arrival.ordinal() < arrivedInTime ? 0 : UNHURRIED);
        }
        if (holding || !isAnswerable(arrival)) {
            return OptionalLong.empty();
        }
        Optional<Span> span = arrival.effect().delay(undisturbed(arrival), arrival.ordinal());
        return span.isPresent() ? OptionalLong.of(within.applyAsLong(span.get())) : OptionalLong.empty();
    }

    private Span undisturbed(Arrival arrival) {
        OptionalLong own = model.latency(arrival.transfer());
        return own.isPresent() ? Span.fixed(own.getAsLong()) : latency.of(arrival.transfer(), arrival.ordinal());
    }

    /** Tells whether a transfer can be completed as things are. */
    public boolean isAnswerable(Arrival arrival) {
        return isOver() || arrival.refusal().isPresent() || model.answers(arrival.transfer());
    }

    /**
     * Counts a transfer that arrives at a time in ticks, and decides how it is to be met.
     *
     * @param pick decides what faults leave open, out of so many possibilities
     */
    public Arrival arrive(Transfer transfer, long now, IntUnaryOperator pick) {
        int ordinal = arrived++;
        if (gone) {
            return Arrival.refused(transfer, ordinal, notConnected());
        }
        List<String> spared = new ArrayList<>(0);
        for (Fault fault : faults) {
            switch (fault.meet(transfer, now, model, pick)) {
                case HITS -> {
                    FaultEffect effect = fault.effect().on(transfer, ordinal, pick);
                    return Arrival.hit(transfer, ordinal, fault, effect).sparedBy(spared);
                }
                case SPARES -> spared.add(fault.name());
                case PASSES -> {}
            }
        }
        return unhit(transfer, ordinal).sparedBy(spared);
    }

    private Arrival unhit(Transfer transfer, int ordinal) {
        if (failNext > 0) {
            failNext--;
            String why = "the scenario made device " + name + " fail it";
            return Arrival.refused(transfer, ordinal, Outcome.failure(failWith, why));
        }
        return Arrival.served(transfer, ordinal);
    }

    private Outcome notConnected() {
        return Outcome.failure(NtStatus.DEVICE_NOT_CONNECTED, "device " + name + " is gone");
    }

    /** Serves a transfer, or says that it cannot because the hardware is gone. */
    public Outcome serve(Transfer transfer) {
        return gone ? notConnected() : model.serve(transfer);
    }
}
