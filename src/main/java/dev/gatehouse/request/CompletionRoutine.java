package dev.gatehouse.request;

import dev.gatehouse.virtualtime.Frame;

/** A driver's completion routine for a request that it sent (EVT_WDF_REQUEST_COMPLETION_ROUTINE). */
@FunctionalInterface
public interface CompletionRoutine {

    /** No routine registered. */
    CompletionRoutine NONE = (request, target, params) -> Frame.of(null);

    Frame completed(Request request, RequestTarget target, CompletionParams params);
}
