package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** The ways of WdfRequestSend, by its options. */
@API(status = STABLE)
public enum SendWay {
    ASYNCHRONOUS,
    SYNCHRONOUS,
    SEND_AND_FORGET,
    /** No WdfRequestSend, but a WdfIoTargetSend…Synchronously. */
    DESCRIBED,
    /** SEND_AND_FORGET together with another option, which the framework refuses. */
    CONTRADICTORY
}
