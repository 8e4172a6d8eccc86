package dev.gatehouse.driver;

/** A callback of a device for plug and play and power that a driver need not have, in the order of a device's life. */
public enum DeviceEvent {
    PREPARE_HARDWARE("EvtDevicePrepareHardware"),
    SELF_MANAGED_IO_INIT("EvtDeviceSelfManagedIoInit"),
    SELF_MANAGED_IO_SUSPEND("EvtDeviceSelfManagedIoSuspend"),
    SELF_MANAGED_IO_RESTART("EvtDeviceSelfManagedIoRestart"),
    RELEASE_HARDWARE("EvtDeviceReleaseHardware"),
    SELF_MANAGED_IO_FLUSH("EvtDeviceSelfManagedIoFlush"),
    SELF_MANAGED_IO_CLEANUP("EvtDeviceSelfManagedIoCleanup"),
    /** EvtCleanupCallback of the device object. */
    CLEANUP("EvtDeviceContextCleanup");

    private final String callback;

    DeviceEvent(String callback) {
        this.callback = callback;
    }

    /** The callback's name. */
    public String callback() {
        return callback;
    }
}
