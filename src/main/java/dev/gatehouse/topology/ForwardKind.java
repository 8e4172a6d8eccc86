package dev.gatehouse.topology;

/** How a driver sends a request on. */
public enum ForwardKind {
    /** WdfRequestSend with a completion routine, which completes the request upward. */
    WITH_COMPLETION_ROUTINE("with completion routine"),
    /** WDF_REQUEST_SEND_OPTION_SEND_AND_FORGET: the driver never sees the request again. */
    AND_FORGET("and forget"),
    /** WDF_REQUEST_SEND_OPTION_SYNCHRONOUS: the driver waits for the completion. */
    SYNCHRONOUSLY("synchronously"),
    /** WdfRequestForwardToParentDeviceIoQueue: the parent device's driver has it from now on. */
    TO_PARENT("to its parent");

    private final String words;

    ForwardKind(String words) {
        this.words = words;
    }

    /** The word or words that stand for it in a topology file. */
    public String words() {
        return words;
    }
}
