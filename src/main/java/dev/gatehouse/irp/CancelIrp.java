package dev.gatehouse.irp;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** IoCancelIrp: sets the cancel bit and calls the cancel routine, if there is one; ends with whether there was. */
public final class CancelIrp implements Frame {

    private enum At {
        TAKE_ROUTINE,
        CALL_ROUTINE,
        RETURN
    }

    private final Irp irp;
    private At at = At.TAKE_ROUTINE;
    private CancelRoutine routine = CancelRoutine.NONE;

    public CancelIrp(Irp irp) {
        this.irp = irp;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case TAKE_ROUTINE -> take(strand);
            case CALL_ROUTINE -> {
                strand.call(routine.cancel(irp));
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(true);
                yield at;
            }
        };
    }

    private At take(Strand strand) {
        strand.writes(irp);
        irp.setCancelled(true);
        routine = irp.takeCancelRoutine();
        if (routine == CancelRoutine.NONE) {
            strand.end(false);
        }
        return At.CALL_ROUTINE;
    }
}
