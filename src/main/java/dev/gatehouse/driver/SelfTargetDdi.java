package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.iotarget.SelfTarget;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import org.apiguardian.api.API;

/** The DDIs of a device's self target, which no public header declares (functions 440 to 442 of KMDF 1.33). */
@API(status = STABLE)
public interface SelfTargetDdi {

    /** WdfDeviceInitAllowSelfIoTarget: in EvtDriverDeviceAdd; a device with nothing below it gets none all the same. */
    void allowSelfIoTarget();

    /** WdfDeviceGetSelfIoTarget; empty unless the driver has asked for one. */
    Optional<SelfTarget> selfIoTarget();

    /**
     * WdfIoTargetSelfAssignDefaultIoQueue: STATUS_INVALID_DEVICE_REQUEST for a queue of another device,
     * STATUS_INVALID_DEVICE_STATE once the device is started.
     */
    NtStatus assignDefaultIoQueue(SelfTarget target, IoQueue queue);
}
