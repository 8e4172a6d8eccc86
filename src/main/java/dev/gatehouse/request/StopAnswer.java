package dev.gatehouse.request;

/** What a driver has answered to EvtIoStop for a request (FxRequestPowerStopState and its flag of the verifier). */
public enum StopAnswer {
    /** Nobody asked. */
    NONE,
    /** EvtIoStop was called, and WdfRequestStopAcknowledge not yet. */
    ASKED,
    /** WdfRequestStopAcknowledge with Requeue FALSE: the driver keeps it. */
    KEPT,
    /** WdfRequestStopAcknowledge with Requeue TRUE: it goes back to the head of its queue. */
    GIVEN_BACK;

    /** Tells whether the power-down need not wait for the request any more. */
    public boolean isAcknowledged() {
        return this == KEPT || this == GIVEN_BACK;
    }
}
