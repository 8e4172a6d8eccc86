package dev.gatehouse.stack;

import dev.gatehouse.irp.CompleteIrp;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;

/**
 * A device as its self target sees it: what is sent comes to the device's own queue (FxIoTargetSelf::Send).
 *
 * <p>There the driver has two request objects for one packet: the second is called as the first with {@code /self}.
 */
final class SelfDevice implements LowerDevice {

    private static final Reason NO_QUEUE =
            new Reason("FxIoTargetSelf::Send", "the device has no queue for what is sent to itself");
    private static final Reason NO_IO =
            new Reason("FxIoTargetSelf::Send", "only reads, writes and controls can be sent to a self target");

    private final DeviceObject device;
    private final Journal journal;
    private Optional<IoQueue> assigned = Optional.empty();

    SelfDevice(DeviceObject device, Journal journal) {
        this.device = device;
        this.journal = journal;
    }

    void assign(IoQueue queue) {
        assigned = Optional.of(queue);
    }

    @Override
    public String name() {
        return device.name();
    }

    @Override
    public int stackSize() {
        return device.stackSize();
    }

    @Override
    public IoType ioType() {
        return device.ioType();
    }

    @Override
    public Frame dispatch(Irp irp) {
        RequestType type = irp.currentLocation().type();
        Optional<IoQueue> queue = assigned.or(() -> device.io().queueFor(irp));
        if (queue.isEmpty()) {
            return fail(irp, NtStatus.INVALID_DEVICE_STATE, NO_QUEUE);
        }
        journal.delivered(irp.name(), name(), irp.currentLocation().words());
        return type.isIo() ? device.io().present(irp.name() + "/self", irp, queue) : refuse(irp);
    }

    private Frame refuse(Irp irp) {
        return strand -> {
            if (device.context().identity().verifier()) {
                journal.broke(irp.name(), "it is sent to " + name() + " itself", NO_IO);
            }
            strand.become(fail(irp, NtStatus.INVALID_PARAMETER, NO_IO));
        };
    }

    private Frame fail(Irp irp, NtStatus status, Reason why) {
        return strand -> {
            strand.writes(irp);
            irp.setStatus(status, 0, why);
            journal.completedBelow(irp.name(), name(), status, 0, why);
            strand.become(new CompleteIrp(irp));
        };
    }
}
