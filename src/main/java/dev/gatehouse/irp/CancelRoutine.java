package dev.gatehouse.irp;

import dev.gatehouse.virtualtime.Frame;

/** The cancel routine of whoever holds an IRP (IoSetCancelRoutine). */
@FunctionalInterface
public interface CancelRoutine {

    /** No routine: a cancel only sets the IRP's cancel bit. */
    CancelRoutine NONE = irp -> Frame.of(null);

    Frame cancel(Irp irp);
}
