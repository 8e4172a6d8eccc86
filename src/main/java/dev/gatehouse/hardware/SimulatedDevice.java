package dev.gatehouse.hardware;

import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What every simulated device has, whatever its model: latency, holding back, failing the next few, faults.
 *
 * <p>It decides; whoever connects it to a stack acts.
 */
public final class SimulatedDevice {

    private final String name;
    private final DeviceModel model;
    private final CancelBehaviour cancel;
    private final int queueDepth;
    private final List<Fault> faults = new ArrayList<>();
    private long latency;
    private boolean holding;
    private boolean gone;
    private boolean hurrying;
    private int failNext;
    private NtStatus failWith = NtStatus.SUCCESS;

    /** A device that serves at most {@code queueDepth} transfers at once, each in {@code latency} ticks. */
    public SimulatedDevice(String name, DeviceModel model, long latency, CancelBehaviour cancel, int queueDepth) {
        this.name = name;
        this.model = model;
        this.latency = latency;
        this.cancel = cancel;
        this.queueDepth = queueDepth;
    }

    public String name() {
        return name;
    }

    public DeviceModel model() {
        return model;
    }

    public CancelBehaviour cancel() {
        return cancel;
    }

    /** The largest number of transfers that are in service at one time. */
    public int queueDepth() {
        return queueDepth;
    }

    public void add(Fault fault) {
        faults.add(fault);
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** Sets how long each transfer takes that begins from now on, in ticks. */
    public void setLatency(long ticks) {
        latency = ticks;
    }

    /** Holds transfers back until a scenario completes them, or no longer. */
    public void hold(boolean on) {
        holding = on;
    }

    /** From now on the device answers everything at once: the scenario is being wound up. */
    public void hurry() {
        hurrying = true;
        holding = false;
    }

    /** The hardware is no longer there: what it has and gets fails with STATUS_DEVICE_NOT_CONNECTED. */
    public void disappear() {
        gone = true;
        holding = false;
    }

    public boolean isGone() {
        return gone;
    }

    /** Completes the next transfers that arrive with a status. */
    public void failNext(int count, NtStatus status) {
        failNext = count;
        failWith = status;
    }

    /**
     * How long a transfer takes from now on, in ticks; empty where it waits for the scenario. What is refused takes as
     * long, from a model too that never answers.
     */
    public OptionalLong delay(Transfer transfer, boolean refused) {
        if (gone || hurrying) {
            return OptionalLong.of(0);
        }
        if (holding || !(refused || model.answers(transfer))) {
            return OptionalLong.empty();
        }
        OptionalLong own = model.latency(transfer);
        return own.isPresent() ? own : OptionalLong.of(latency);
    }

    /** Decides, as a transfer arrives, whether it is to fail instead of being served. */
    public Optional<Refusal> refusal(Transfer transfer) {
        if (gone) {
            return Optional.of(Refusal.because(notConnected()));
        }
        for (Fault fault : faults) {
            if (fault.hits(transfer)) {
                return Optional.of(Refusal.byFault(fault));
            }
        }
        if (failNext > 0) {
            failNext--;
            return Optional.of(
                    Refusal.because(Outcome.failure(failWith, "the scenario made device " + name + " fail it")));
        }
        return Optional.empty();
    }

    private Outcome notConnected() {
        return Outcome.failure(NtStatus.DEVICE_NOT_CONNECTED, "device " + name + " is gone");
    }

    /** Serves a transfer, or says that it cannot because the hardware is gone. */
    public Outcome serve(Transfer transfer) {
        return gone ? notConnected() : model.serve(transfer);
    }
}
