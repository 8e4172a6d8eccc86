package dev.gatehouse.stack;

import dev.gatehouse.hardware.Arrival;
import dev.gatehouse.hardware.Span;
import dev.gatehouse.hardware.Transfer;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.virtualtime.Agenda;
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

    private Span span = Span.fixed(0);
    private long decided;

    HeldTransfer(Irp irp, Arrival arrival) {
        this.irp = irp;
        this.arrival = arrival;
    }

    /** Tells whether it is decided already how long it takes. */
    boolean isDecided(Span within) {
        return span.equals(within);
    }

    /** Decides how long it takes: what is usual, or, in a world that is explored, anything that makes a difference. */
    void decide(Span within, Agenda agenda) {
        span = within;
        decided = within.isOpen() ? agenda.pickWithin(within.from(), within.to(), within.usual()) : within.usual();
    }

    long decided() {
        return decided;
    }

    /** Tells whether how long it takes is worth a word: it is not what is usual, or a fault has drawn it. */
    boolean isWorthTelling() {
        return decided != span.usual() || arrival.effect().hasOpenDelay();
    }

    Transfer transfer() {
        return arrival.transfer();
    }
}
