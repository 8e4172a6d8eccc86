package dev.gatehouse.driver;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.queue.Cancelable;
import dev.gatehouse.queue.ForwardToQueue;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.Requeue;
import dev.gatehouse.request.ReceivedParameters;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RetrievedBuffers;
import dev.gatehouse.wdk.IoType;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import dev.gatehouse.wdk.RequestDdi;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Requests that a driver has received; whether it may look is decided in the room of requests. */
interface ReceivedCalls extends ReceivedDdi, Calls {

    Reason NOT_POLLABLE =
            new Reason("WdfRequestIsCanceled", "a driver polls only what it owns and has not marked cancelable");
    Reason NOT_ITS_OWN = new Reason("FxRequest::VerifyRequestIsDriverOwned", "the driver does not have the request");
    Reason MODE_IS_GONE = new Reason("FxRequest::VerifyRequestIsNotCompleted", "the request is completed");

    /** These calls as driver code sees them. */
    Ddi self();

    /** WdfRequestCompleteWithInformation. */
    void complete(Request request, NtStatus status, long information);

    private <T> Output<T> retrieve(Request request, BiFunction<RetrievedBuffers, IoType, Output<T>> what) {
        return onIrp(
                request,
                "WdfRequestRetrieve…",
                () -> what.apply(request.retrieved(), context().ioType()));
    }

    @Override
    default Output<Span> retrieveInputBuffer(Request request, int minimum) {
        return retrieve(request, (buffers, type) -> buffers.buffer(true, minimum, type, journal()));
    }

    @Override
    default Output<Span> retrieveOutputBuffer(Request request, int minimum) {
        return retrieve(request, (buffers, type) -> buffers.buffer(false, minimum, type, journal()));
    }

    @Override
    default Output<Memory> retrieveInputMemory(Request request) {
        return retrieve(request, (buffers, type) -> buffers.memory(true, type, journal()));
    }

    @Override
    default Output<Memory> retrieveOutputMemory(Request request) {
        return retrieve(request, (buffers, type) -> buffers.memory(false, type, journal()));
    }

    @Override
    default Output<Span> retrieveInputMdl(Request request) {
        return retrieve(request, (buffers, type) -> buffers.mdl(true, type, journal()));
    }

    @Override
    default Output<Span> retrieveOutputMdl(Request request) {
        return retrieve(request, (buffers, type) -> buffers.mdl(false, type, journal()));
    }

    @Override
    default Output<Span> retrieveUnsafeUserInputBuffer(Request request, int minimum) {
        return retrieve(request, (buffers, type) -> buffers.userBuffer(true, minimum, type, journal()));
    }

    @Override
    default Output<Span> retrieveUnsafeUserOutputBuffer(Request request, int minimum) {
        return retrieve(request, (buffers, type) -> buffers.userBuffer(false, minimum, type, journal()));
    }

    @Override
    default ReceivedParameters parameters(Request request) {
        return onIrp(request, "WdfRequestGetParameters", () -> {
            request.used(journal(), RequestDdi.GET_PARAMETERS, NtStatus.SUCCESS);
            return ReceivedParameters.of(request);
        });
    }

    @Override
    default boolean isCanceled(Request request) {
        return this.<Boolean>onIrp(request, "WdfRequestIsCanceled", () -> {
            request.used(journal(), RequestDdi.IS_CANCELED, NtStatus.SUCCESS);
            boolean pollable = request.hold().isOwned() && !request.hold().isMarkedCancelable();
            if (context().identity().verifier() && !pollable) {
                journal().broke(request.name(), "it is polled for cancellation", NOT_POLLABLE);
                return false;
            }
            return request.irp().isCancelled() || request.isMarked();
        });
    }

    /** FxRequest::GetFileObject: only a device with file objects has them; the verifier wants the request owned. */
    @Override
    default FileObject fileObject(Request request) {
        return onIrp(request, "WdfRequestGetFileObject", () -> {
            boolean configured = context().init().files().required();
            request.used(
                    journal(),
                    RequestDdi.GET_FILE_OBJECT,
                    configured ? NtStatus.SUCCESS : NtStatus.INVALID_DEVICE_REQUEST);
            if (context().identity().verifier() && !request.hold().isOwned()) {
                journal().broke(request.name(), "its file object is asked for", NOT_ITS_OWN);
                return FileObject.NONE;
            }
            boolean known =
                    configured && !request.isCompleted() && request.irp().hasCurrentLocation();
            return known ? request.irp().currentLocation().file() : FileObject.NONE;
        });
    }

    @Override
    default boolean isFromKernelMode(Request request) {
        return this.<Boolean>onIrp(request, "WdfRequestGetRequestorMode", () -> {
            boolean gone = request.isCompleted() && context().identity().verifier();
            if (gone) {
                journal().broke(request.name(), "its requestor mode is asked for", MODE_IS_GONE);
            }
            return !gone && request.irp().isKernelMode();
        });
    }

    @Override
    default void complete(Request request, NtStatus status) {
        complete(request, status, request.hasIrp() ? request.information() : 0);
    }

    @Override
    default void completeWithPriorityBoost(Request request, NtStatus status, int boost) {
        complete(request, status);
    }

    @Override
    default void markCancelableOrCall(Request request, Consumer<Ddi> evtRequestCancel) {
        perform(Cancelable.markOrCall(
                journal(), request, cancelled -> code("EvtRequestCancel", () -> evtRequestCancel.accept(self()))));
    }

    @Override
    default NtStatus forwardToIoQueue(Request request, IoQueue queue) {
        return perform(new ForwardToQueue(journal(), request, queue));
    }

    @Override
    default NtStatus requeue(Request request) {
        return perform(Requeue.of(journal(), request));
    }

    @Override
    default Optional<IoQueue> ioQueue(Request request) {
        return once(
                request,
                () -> request.owner() instanceof IoQueue queue && !request.isCompleted()
                        ? Optional.of(queue)
                        : Optional.empty());
    }
}
