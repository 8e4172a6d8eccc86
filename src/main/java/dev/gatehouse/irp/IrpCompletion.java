package dev.gatehouse.irp;

import dev.gatehouse.virtualtime.Frame;

/** A WDM completion routine in a stack location (IoSetCompletionRoutine). */
@FunctionalInterface
public interface IrpCompletion {

    /** No routine: completion goes on to the next-higher location. */
    IrpCompletion NONE = irp -> Frame.of(true);

    /** Ends with TRUE where completion goes on upward, with FALSE for STATUS_MORE_PROCESSING_REQUIRED. */
    Frame completed(Irp irp);
}
