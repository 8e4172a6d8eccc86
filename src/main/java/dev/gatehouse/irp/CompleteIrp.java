package dev.gatehouse.irp;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** IoCompleteRequest: gives an IRP back upward, one completion routine after the other, until one keeps it. */
public final class CompleteIrp implements Frame {

    private final Irp irp;
    private boolean called;

    public CompleteIrp(Irp irp) {
        this.irp = irp;
    }

    @Override
    public void step(Strand strand) {
        boolean goesOn = !called || strand.<Boolean>result();
        if (!goesOn) {
            strand.end(null);
            return;
        }
        strand.writes(irp);
        if (!irp.hasCurrentLocation()) {
            strand.end(null);
            return;
        }
        called = true;
        IrpCompletion routine = irp.currentLocation().completion();
        irp.moveUp();
        strand.call(routine.completed(irp));
    }
}
