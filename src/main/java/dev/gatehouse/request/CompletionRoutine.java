package dev.gatehouse.request;

import dev.gatehouse.virtualtime.Frame;

/** A driver's completion routine for a request that it sent (EVT_WDF_REQUEST_COMPLETION_ROUTINE). */
@FunctionalInterface
public interface CompletionRoutine {

    /** No routine registered. */
    CompletionRoutine NONE = (request, target, params) -> Frame.of(null);

    /** Tells whether it is the driver's, and not one that the framework has put in its place. */
    default boolean isDrivers() {
        return true;
    }

    Frame completed(Request request, RequestTarget target, CompletionParams params);
}
