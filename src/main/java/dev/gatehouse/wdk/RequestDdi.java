package dev.gatehouse.wdk;

/** What a driver may call on a request object that it has, but for WdfRequestSend. */
public enum RequestDdi {
    CREATE("WdfRequestCreate"),
    RETRIEVE("WdfIoQueueRetrieveNextRequest"),
    FORMAT("WdfIoTargetFormatRequestFor…"),
    FORMAT_USING_CURRENT_TYPE("WdfRequestFormatRequestUsingCurrentType"),
    FORMAT_USING_STACK_LOCATION("WdfRequestWdmFormatUsingStackLocation"),
    CHANGE_TARGET("WdfRequestChangeTarget"),
    REUSE("WdfRequestReuse"),
    GET_STATUS("WdfRequestGetStatus"),
    GET_PARAMETERS("WdfRequestGetParameters"),
    IS_CANCELED("WdfRequestIsCanceled"),
    MARK_CANCELABLE("WdfRequestMarkCancelableEx"),
    UNMARK_CANCELABLE("WdfRequestUnmarkCancelable"),
    CANCEL_SENT("WdfRequestCancelSentRequest"),
    FORWARD_TO_QUEUE("WdfRequestForwardToIoQueue"),
    REQUEUE("WdfRequestRequeue"),
    STOP_ACKNOWLEDGE("WdfRequestStopAcknowledge"),
    ENQUEUE("WdfDeviceEnqueueRequest"),
    GET_FILE_OBJECT("WdfRequestGetFileObject"),
    COMPLETE("WdfRequestComplete"),
    DELETE("WdfObjectDelete");

    private final String words;

    RequestDdi(String words) {
        this.words = words;
    }

    /** The DDI's name; for a family of them, what they begin with. */
    public String words() {
        return words;
    }

    /** Tells whether the driver gets the request by this call, so that it is a new one to it. */
    public boolean isBirth() {
        return this == CREATE || this == RETRIEVE;
    }
}
