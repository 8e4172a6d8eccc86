package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.memory.Memory;
import dev.gatehouse.memory.Span;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apiguardian.api.API;

/** The DDIs of wdfdevice.h for what a device is like, and of requests that are seen in their caller's context. */
@API(status = STABLE)
public interface DeviceDdi {

    /** WdfDeviceGetIoTarget; empty, for its NULL, where nobody is below the device. */
    Optional<LocalTarget> ioTarget();

    /** WdfDeviceInitSetFileObjectConfig, in EvtDriverDeviceAdd: EvtDeviceFileCreate and its neighbours are called. */
    void setFileObjectConfig(FileObjectConfig config);

    /** WdfDeviceInitSetExclusive, in EvtDriverDeviceAdd: a second open fails with STATUS_ACCESS_DENIED. */
    void setExclusive(boolean exclusive);

    /**
     * WdfDeviceInitSetIoInCallerContextCallback, in EvtDriverDeviceAdd: the callback gets every read, write and control
     * first, on the thread that sent it, and passes it on with {@link #enqueueRequest}, or completes it.
     */
    void setIoInCallerContextCallback(BiConsumer<Ddi, Request> evtIoInCallerContext);

    /**
     * WdfDeviceEnqueueRequest: STATUS_WDF_BUSY where the queue takes nothing, STATUS_INVALID_DEVICE_REQUEST where there
     * is none, and under the verifier outside EvtIoInCallerContext.
     */
    NtStatus enqueueRequest(Request request);

    /** WdfPdoGetParent and WdfDeviceGetDefaultQueue: the parent's queue; empty for a device that is no child. */
    Optional<IoQueue> parentDeviceQueue();

    /**
     * WdfRequestForwardToParentDeviceIoQueue: STATUS_INVALID_PARAMETER for a flag other than
     * {@link dev.gatehouse.queue.ForwardToParent#SEND_AND_FORGET}, STATUS_WDF_BUSY where the queue takes nothing, and
     * STATUS_INVALID_DEVICE_REQUEST under the verifier for what is not the driver's own or not the parent's queue.
     */
    NtStatus forwardToParentDeviceIoQueue(Request request, IoQueue parentDeviceQueue, int flags);

    /**
     * WdfRequestProbeAndLockUserBufferForRead: STATUS_INVALID_USER_BUFFER for a length of 0, STATUS_ACCESS_VIOLATION on
     * another thread than the sender's.
     */
    Output<Memory> probeAndLockUserBufferForRead(Request request, Span buffer);

    /** WdfRequestProbeAndLockUserBufferForWrite. */
    Output<Memory> probeAndLockUserBufferForWrite(Request request, Span buffer);

    /** WdfRequestIsFrom32BitProcess. */
    boolean isFrom32BitProcess(Request request);

    /** WdfRequestGetRequestorProcessId; 0 for a request that some driver made, and for one that is completed. */
    int requestorProcessId(Request request);

    /** WdfRequestIsReserved: FALSE, as no queue here is configured for guaranteed forward progress. */
    boolean isReserved(Request request);
}
