package dev.gatehouse.stack;

import dev.gatehouse.hardware.Refusal;
import dev.gatehouse.request.Irp;
import dev.gatehouse.virtualtime.VirtualTimer;
import java.util.Optional;

/** A transfer that a device has: waiting for its turn, in service, or held for the scenario. */
final class HeldTransfer {

    final Irp irp;
    final IrpTransfer transfer;
    final Optional<Refusal> refusal;
    VirtualTimer timer = VirtualTimer.NEVER;
    boolean inService;

    HeldTransfer(Irp irp, IrpTransfer transfer, Optional<Refusal> refusal) {
        this.irp = irp;
        this.transfer = transfer;
        this.refusal = refusal;
    }
}
