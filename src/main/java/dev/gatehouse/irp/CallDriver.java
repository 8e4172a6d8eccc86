package dev.gatehouse.irp;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** IoCallDriver: moves an IRP to its next location and runs the device's dispatch routine. */
public final class CallDriver implements Frame {

    private static final int SYSTEM_THREAD_EXCEPTION_NOT_HANDLED = 0x7E;
    private static final int NO_MORE_IRP_STACK_LOCATIONS = 0x35;

    private final Irp irp;
    private final LowerDevice device;
    private final Journal journal;

    public CallDriver(Irp irp, LowerDevice device, Journal journal) {
        this.irp = irp;
        this.device = device;
        this.journal = journal;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(irp);
        if (device == LowerDevice.NONE) {
            stop(strand, SYSTEM_THREAD_EXCEPTION_NOT_HANDLED, "IoCallDriver was called with a null device object");
        } else if (irp.freeLocations() == 0) {
            stop(strand, NO_MORE_IRP_STACK_LOCATIONS, "the IRP has no stack location left for " + device.name());
        } else {
            irp.moveDown();
            strand.become(device.dispatch(irp));
        }
    }

    private void stop(Strand strand, int code, String what) {
        journal.bugcheck(code, irp.name(), what);
        strand.agenda().halt();
    }
}
