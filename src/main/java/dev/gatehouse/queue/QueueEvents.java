package dev.gatehouse.queue;

import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.StopAction;
import java.util.Optional;

/** The driver's callbacks of a queue (WDF_IO_QUEUE_CONFIG), as frames; those that a driver need not have are empty. */
@FunctionalInterface
public interface QueueEvents {

    /** EvtIoRead, EvtIoWrite, EvtIoDeviceControl, EvtIoInternalDeviceControl or EvtIoDefault. */
    Frame present(Request request);

    /** Whether there is a callback for requests of that type (FxIoQueue::IsIoEventHandlerRegistered). */
    default boolean handles(RequestType type) {
        return true;
    }

    /** EvtIoStop, for a request that is marked cancelable or not. */
    default Optional<Frame> stop(Request request, StopAction action, boolean cancelable) {
        return Optional.empty();
    }

    /** EvtIoResume. */
    default Optional<Frame> resume(Request request) {
        return Optional.empty();
    }

    /** Whether there is an EvtIoResume. */
    default boolean resumes() {
        return false;
    }

    /** EvtIoCanceledOnQueue. */
    default Optional<Frame> canceledOnQueue(Request request) {
        return Optional.empty();
    }
}
