package dev.gatehouse.stack;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.driver.WdmDdi.DispatchFlag;
import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import java.util.Set;

/** WdfDeviceWdmDispatchIrpToIoQueue; ends with STATUS_PENDING, or with what the packet was completed with. */
final class DispatchIrpToQueue implements Frame {

    private static final Reason NOT_FOR_QUEUE = new Reason(
            "VerifyWdfDeviceWdmDispatchIrpToIoQueue",
            "only reads, writes and controls go to a queue, and only to one with a callback for them");

    private final IoPackage io;
    private final DriverContext context;
    private final Irp irp;
    private final IoQueue queue;
    private final Set<DispatchFlag> flags;
    private Optional<NtStatus> result = Optional.empty();

    DispatchIrpToQueue(IoPackage io, DriverContext context, Irp irp, IoQueue queue, Set<DispatchFlag> flags) {
        this.io = io;
        this.context = context;
        this.irp = irp;
        this.queue = queue;
        this.flags = flags;
    }

    @Override
    public void step(Strand strand) {
        if (result.isPresent()) {
            strand.end(result.get());
            return;
        }
        strand.writes(irp);
        if (flags.contains(DispatchFlag.PREPROCESSED_IRP)) {
            irp.moveDown();
        }
        boolean allowed = irp.currentLocation().type().isIo() && io.presents(queue, irp);
        if (context.identity().verifier() && !allowed) {
            refuse(strand);
        } else {
            result = Optional.of(NtStatus.PENDING);
            strand.call(present(isParents() ? atParent() : io));
        }
    }

    private Frame present(IoPackage owner) {
        return flags.contains(DispatchFlag.INVOKE_IN_CALLER_CONTEXT)
                ? owner.present(irp.name(), irp, Optional.of(queue))
                : owner.toQueue(irp.name(), irp, queue);
    }

    private boolean isParents() {
        return context.isChild() && context.parent().owns(queue);
    }

    /** The parent device gets a stack location of its own, and the request is its driver's. */
    private IoPackage atParent() {
        irp.nextLocation().copyParameters(irp.currentLocation());
        irp.moveDown();
        return io.of(context.parent());
    }

    private void refuse(Strand strand) {
        result = Optional.of(NtStatus.INVALID_PARAMETER);
        context.journal().broke(irp.name(), "it is given to a queue", NOT_FOR_QUEUE);
        irp.setStatus(NtStatus.INVALID_PARAMETER, 0, NOT_FOR_QUEUE);
        context.journal().completedBelow(irp.name(), context.name(), NtStatus.INVALID_PARAMETER, 0, NOT_FOR_QUEUE);
        strand.call(new CompleteIrp(irp));
    }
}
