package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.IoQueueState;
import dev.gatehouse.queue.QueueCall;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/** The DDIs of wdfio.h, and WdfRequestStopAcknowledge. */
@API(status = STABLE)
public interface IoQueueDdi {

    /**
     * WdfIoQueueCreate: STATUS_WDF_NO_CALLBACK for a sequential or parallel queue without a callback;
     * STATUS_INVALID_PARAMETER for a manual one with one, or for a number of presented requests of any but a parallel
     * one.
     */
    Output<IoQueue> createQueue(IoQueueConfig config);

    /** WdfDeviceGetDefaultQueue. */
    Optional<IoQueue> defaultQueue();

    /**
     * WdfDeviceConfigureRequestDispatching: STATUS_SUCCESS; STATUS_INVALID_PARAMETER for a type that has no
     * dispatching; STATUS_INVALID_DEVICE_REQUEST for the default queue, or one without a callback for the type;
     * STATUS_WDF_BUSY where another queue has the type.
     */
    NtStatus configureRequestDispatching(IoQueue queue, RequestType type);

    /** WdfIoQueueGetState. */
    IoQueueState state(IoQueue queue);

    /** WdfIoQueueStart: it accepts and presents again. */
    void start(IoQueue queue);

    /** WdfIoQueueStop, StopAndPurge, Drain, Purge: returns at once; nobody is told when it is done. */
    void quieten(IoQueue queue, QueueCall call);

    /** The same, with a callback when it is done; a second one before that stops the system with bug check 0x10D. */
    void quieten(IoQueue queue, QueueCall call, Consumer<Ddi> whenDone);

    /** WdfIoQueueStopSynchronously, StopAndPurgeSynchronously, DrainSynchronously, PurgeSynchronously. */
    void quietenSynchronously(IoQueue queue, QueueCall call);

    /**
     * WdfIoQueueRetrieveNextRequest: STATUS_SUCCESS, STATUS_NO_MORE_ENTRIES, STATUS_WDF_PAUSED for a queue that is
     * stopped or without power, STATUS_INVALID_DEVICE_STATE for a parallel one.
     */
    Output<Request> retrieveNextRequest(IoQueue queue);

    /**
     * WdfIoQueueRetrieveRequestByFileObject: the oldest that was sent through a file; the same statuses.
     */
    Output<Request> retrieveRequestByFileObject(IoQueue queue, FileObject file);

    /**
     * WdfIoQueueRetrieveFoundRequest: what WdfIoQueueFindRequest has found; STATUS_NOT_FOUND where it waits no more,
     * and the same statuses else.
     */
    Output<Request> retrieveFoundRequest(IoQueue queue, Request tag);

    /**
     * WdfIoQueueFindRequest of a manual queue: the first request behind {@code tag}, which stays where it is;
     * STATUS_NOT_FOUND where the tag waits no more, STATUS_NO_MORE_ENTRIES, STATUS_INVALID_DEVICE_REQUEST for a queue
     * that is not manual.
     */
    Output<Request> findRequest(IoQueue queue, Optional<Request> tag, Optional<FileObject> file);

    /**
     * WdfIoQueueReadyNotify of a manual queue; an empty callback deregisters, which needs the queue to be stopped.
     * STATUS_SUCCESS or STATUS_INVALID_DEVICE_REQUEST.
     */
    NtStatus readyNotify(IoQueue queue, Optional<Consumer<Ddi>> evtIoQueueState);

    /** WdfRequestStopAcknowledge, in EvtIoStop: the driver keeps the request, or gives it back to its queue's head. */
    void stopAcknowledge(Request request, boolean requeue);
}
