package dev.gatehouse.stack;

import dev.gatehouse.hardware.Arrival;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.request.Irp;
import dev.gatehouse.virtualtime.VirtualTimer;

/**
 * A transfer that a device has: waiting for its turn, in service, or held for the scenario or until it can be
 * served.
 */
final class HeldTransfer {

    final Irp irp;
    final Arrival arrival;
    VirtualTimer timer = VirtualTimer.NEVER;
    boolean inService;

    /** Its latency is over: once nothing else is in its way any more, it is completed at once. */
    boolean ripe;

    HeldTransfer(Irp irp, Arrival arrival) {
        this.irp = irp;
        this.arrival = arrival;
    }

    Transfer transfer() {
        return arrival.transfer();
    }
}
