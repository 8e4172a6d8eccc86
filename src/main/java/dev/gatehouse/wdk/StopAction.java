package dev.gatehouse.wdk;

/** Why EvtIoStop is called (WDF_REQUEST_STOP_ACTION_FLAGS, without its flag for cancelable requests). */
public enum StopAction {
    /** The device leaves D0: WdfRequestStopActionSuspend. */
    SUSPEND,
    /** The device is being removed: WdfRequestStopActionPurge. */
    PURGE
}
