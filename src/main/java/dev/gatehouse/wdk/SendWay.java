package dev.gatehouse.wdk;

/** The ways of WdfRequestSend, by its options. */
public enum SendWay {
    ASYNCHRONOUS,
    SYNCHRONOUS,
    SEND_AND_FORGET,
    /** No WdfRequestSend, but a WdfIoTargetSend…Synchronously. */
    DESCRIBED,
    /** SEND_AND_FORGET together with another option, which the framework refuses. */
    CONTRADICTORY
}
