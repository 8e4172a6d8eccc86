package dev.gatehouse.stack;

import dev.gatehouse.hardware.Arrival;
import dev.gatehouse.hardware.Latency;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.request.Irp;
import dev.gatehouse.virtualtime.Agenda;
import dev.gatehouse.virtualtime.VirtualTimer;

/**
 * A transfer that a device has: waiting for its turn, in service, or held for the scenario or until it can be
 * served.
 */
final class HeldTransfer {

    private static final Latency UNDECIDED = Latency.fixed(0);

    final Irp irp;
    final Arrival arrival;
    VirtualTimer timer = VirtualTimer.NEVER;
    boolean inService;

    /** Its latency is over: once nothing else is in its way any more, it is completed at once. */
    boolean ripe;

    private Latency range = UNDECIDED;
    private long decided;

    HeldTransfer(Irp irp, Arrival arrival) {
        this.irp = irp;
        this.arrival = arrival;
    }

    /**
     * How long it takes within a range: what the seed says, or, in a world that is explored, anything that makes a
     * difference. It is decided once.
     */
    long within(Latency latency, Agenda agenda) {
        if (range != latency) {
            range = latency;
            long drawn = latency.drawn(arrival.ordinal());
            decided = latency.from() == latency.to() ? drawn : agenda.pickWithin(latency.from(), latency.to(), drawn);
        }
        return decided;
    }

    Transfer transfer() {
        return arrival.transfer();
    }
}
