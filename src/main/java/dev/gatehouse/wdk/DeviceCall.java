package dev.gatehouse.wdk;

/** What a driver calls for its device or a packet, as far as rules ask. */
public enum DeviceCall {
    /** A WdfDeviceInit… function when the device is made already. */
    INIT_TOO_LATE,
    /** WdfDeviceWdmDispatchIrpToIoQueue. */
    DISPATCH_IRP_TO_IO_QUEUE,
    /** IoSetCompletionRoutine. */
    SET_COMPLETION_ROUTINE
}
