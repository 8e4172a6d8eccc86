package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** Why EvtIoStop is called (WDF_REQUEST_STOP_ACTION_FLAGS, without its flag for cancelable requests). */
@API(status = STABLE)
public enum StopAction {
    /** The device leaves D0: WdfRequestStopActionSuspend. */
    SUSPEND("suspend"),
    /** The device is being removed: WdfRequestStopActionPurge. */
    PURGE("purge");

    private final String words;

    StopAction(String words) {
        this.words = words;
    }

    /** The action as journals tell it, with the flag for a request that is marked cancelable. */
    public String words(boolean cancelable) {
        return words + (cancelable ? ", cancelable" : "");
    }
}
