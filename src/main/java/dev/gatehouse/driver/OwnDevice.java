package dev.gatehouse.driver;

import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.LowerDevice;

/** What a driver's calls need of its own device object; implemented by the stacks. */
public interface OwnDevice {

    /** The device as its self target sees it: what is sent there comes to the driver's own queue. */
    LowerDevice selfDevice();

    /** From now on what is sent to the self target comes to this queue (WdfIoTargetSelfAssignDefaultIoQueue). */
    void assignSelfQueue(IoQueue queue);

    /** Whether the PnP manager has started the device: then its ways can no longer be configured. */
    boolean isStarted();
}
