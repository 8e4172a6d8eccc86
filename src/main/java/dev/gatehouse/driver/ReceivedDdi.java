package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.ReceivedParameters;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.Optional;
import java.util.function.Consumer;
import org.apiguardian.api.API;

/** The DDIs of wdfrequest.h for requests that a queue has presented: what is in them, and completing them. */
@API(status = STABLE)
public interface ReceivedDdi {

    /** WdfRequestRetrieveInputBuffer: the whole buffer, at least as long as required. */
    Output<Span> retrieveInputBuffer(Request request, int minimum);

    /** WdfRequestRetrieveOutputBuffer. */
    Output<Span> retrieveOutputBuffer(Request request, int minimum);

    /** WdfRequestRetrieveInputMemory. */
    Output<Memory> retrieveInputMemory(Request request);

    /** WdfRequestRetrieveOutputMemory. */
    Output<Memory> retrieveOutputMemory(Request request);

    /** WdfRequestRetrieveInputWdmMdl. */
    Output<Span> retrieveInputMdl(Request request);

    /** WdfRequestRetrieveOutputWdmMdl. */
    Output<Span> retrieveOutputMdl(Request request);

    /** WdfRequestRetrieveUnsafeUserInputBuffer, in EvtIoInCallerContext only. */
    Output<Span> retrieveUnsafeUserInputBuffer(Request request, int minimum);

    /** WdfRequestRetrieveUnsafeUserOutputBuffer, in EvtIoInCallerContext only. */
    Output<Span> retrieveUnsafeUserOutputBuffer(Request request, int minimum);

    /** WdfRequestGetParameters. */
    ReceivedParameters parameters(Request request);

    /** WdfRequestIsCanceled: TRUE if the IRP's cancel bit or the request's mark is set; not while it is cancelable. */
    boolean isCanceled(Request request);

    /** WdfRequestGetFileObject; {@link FileObject#NONE} where there is none. */
    FileObject fileObject(Request request);

    /** WdfRequestGetRequestorMode: TRUE for KernelMode. */
    boolean isFromKernelMode(Request request);

    /** WdfRequestComplete: Information stays what WdfRequestSetInformation or the IRP says. */
    void complete(Request request, NtStatus status);

    /** WdfRequestCompleteWithPriorityBoost; the boost is invisible to the sender. */
    void completeWithPriorityBoost(Request request, NtStatus status, int boost);

    /** WdfRequestMarkCancelable: the callback may be called at once; {@code markCancelable} is the one that reports. */
    void markCancelableOrCall(Request request, Consumer<Ddi> evtRequestCancel);

    /** WdfRequestForwardToIoQueue: STATUS_SUCCESS, STATUS_WDF_BUSY or STATUS_INVALID_DEVICE_REQUEST. */
    NtStatus forwardToIoQueue(Request request, IoQueue queue);

    /** WdfRequestRequeue: back to the head of its manual queue. */
    NtStatus requeue(Request request);

    /** WdfRequestGetIoQueue; empty for a request that the driver made or has completed. */
    Optional<IoQueue> ioQueue(Request request);
}
