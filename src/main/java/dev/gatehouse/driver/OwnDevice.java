package dev.gatehouse.driver;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.LowerDevice;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.Set;

/** What a driver's calls need of its own device object; implemented by the stacks. */
public interface OwnDevice {

    /** How many stack locations a packet needs that is sent to the device. */
    int stackSize();

    /** The device as its self target sees it: what is sent there comes to the driver's own queue. */
    LowerDevice selfDevice();

    /** From now on what is sent to the self target comes to this queue (WdfIoTargetSelfAssignDefaultIoQueue). */
    void assignSelfQueue(IoQueue queue);

    /** WdfDeviceEnqueueRequest; ends with its NTSTATUS. */
    Frame enqueue(Request request);

    /** WdfDeviceWdmDispatchPreprocessedIrp: the packet goes on at the location that the driver has skipped. */
    Frame dispatchPreprocessed(Irp irp);

    /** WdfDeviceWdmDispatchIrp: the packet goes to the queue that it would have come to. */
    Frame dispatchByDefault(Irp irp);

    /** WdfDeviceWdmDispatchIrpToIoQueue; ends with its NTSTATUS. */
    Frame dispatchToQueue(Irp irp, IoQueue queue, Set<WdmDdi.DispatchFlag> flags);

    /** IoCallDriver with the device below. */
    Frame callLower(Irp irp);

    /** IoCompleteRequest by the driver. */
    Frame complete(Irp irp, NtStatus status, long information);

    /** Whether the PnP manager has started the device: then its ways can no longer be configured. */
    boolean isStarted();
}
