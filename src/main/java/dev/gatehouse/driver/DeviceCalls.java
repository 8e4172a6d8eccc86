package dev.gatehouse.driver;

import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.queue.ForwardToParent;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.queue.ParentDevice;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a device is like, and requests in their caller's context. */
interface DeviceCalls extends DeviceDdi, Calls {

    Reason REQUESTOR_IS_GONE = new Reason("FxRequest::GetRequestorProcessId", "the request is completed");

    /** These calls as driver code sees them. */
    Ddi self();

    @Override
    default Optional<LocalTarget> ioTarget() {
        return context().localTarget();
    }

    @Override
    default void setFileObjectConfig(FileObjectConfig config) {
        configure("WdfDeviceInitSetFileObjectConfig", () -> context().init().setFiles(config));
    }

    @Override
    default void setExclusive(boolean exclusive) {
        configure("WdfDeviceInitSetExclusive", () -> context().init().setExclusive(exclusive));
    }

    @Override
    default void setIoInCallerContextCallback(BiConsumer<Ddi, Request> evtIoInCallerContext) {
        configure("WdfDeviceInitSetIoInCallerContextCallback", () -> context()
                .init()
                .setInCallerContext(
                        request -> code("EvtIoInCallerContext", () -> evtIoInCallerContext.accept(self(), request))));
    }

    @Override
    default NtStatus enqueueRequest(Request request) {
        return perform(context().device().enqueue(request));
    }

    private Optional<DriverContext> parent() {
        return context().isChild() ? Optional.of(context().parent()) : Optional.empty();
    }

    @Override
    default Optional<IoQueue> parentDeviceQueue() {
        return once(context(), () -> parent().map(DriverContext::queue));
    }

    @Override
    default NtStatus forwardToParentDeviceIoQueue(Request request, IoQueue parentDeviceQueue, int flags) {
        return perform(new ForwardToParent(
                journal(), request, parentDeviceQueue, parent().map(ParentDevice.class::cast), flags));
    }

    @Override
    default Output<Memory> probeAndLockUserBufferForRead(Request request, Span buffer) {
        return perform(new ProbeAndLock(journal(), request, buffer, true));
    }

    @Override
    default Output<Memory> probeAndLockUserBufferForWrite(Request request, Span buffer) {
        return perform(new ProbeAndLock(journal(), request, buffer, false));
    }

    /** A completed request has no IRP any more, and IoIs32bitProcess then looks at the thread that asks. */
    @Override
    default boolean isFrom32BitProcess(Request request) {
        return this.<Boolean>onIrp(
                request,
                "WdfRequestIsFrom32BitProcess",
                () -> !request.isCompleted() && request.irp().requestor().from32Bit());
    }

    @Override
    default int requestorProcessId(Request request) {
        return this.<Integer>onIrp(request, "WdfRequestGetRequestorProcessId", () -> {
            if (request.isCompleted()) {
                breakIfVerified(request.name(), "its requestor's process is asked for", REQUESTOR_IS_GONE);
                return 0;
            }
            return request.irp().requestor().processId();
        });
    }

    @Override
    default boolean isReserved(Request request) {
        return this.<Boolean>once(request, () -> false);
    }
}
