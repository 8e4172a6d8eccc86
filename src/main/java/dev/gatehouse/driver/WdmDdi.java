package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.Irp;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;

/** The DDIs by which a driver sees packets before the framework makes requests of them, and gives them back to it. */
@API(status = STABLE)
public interface WdmDdi {

    /** EvtDeviceWdmIrpPreprocess, EvtDeviceWdmIrpDispatch, or a completion routine of a packet. */
    @FunctionalInterface
    interface WdmCallback {
        /** Is called with the packet; the driver forwards, completes or keeps it. */
        void called(Ddi ddi, Irp irp);
    }

    /** The flags of WdfDeviceWdmDispatchIrpToIoQueue. */
    enum DispatchFlag {
        /** The packet comes from EvtDeviceWdmIrpPreprocess, which has skipped its stack location. */
        PREPROCESSED_IRP,
        /** EvtIoInCallerContext is to see it first. */
        INVOKE_IN_CALLER_CONTEXT
    }

    /**
     * WdfDeviceInitAssignWdmIrpPreprocessCallback, in EvtDriverDeviceAdd: the callback sees each packet of a type
     * before the framework does; it completes it, sends it down, or gives it on ({@link #wdmDispatchPreprocessedIrp}).
     */
    void assignWdmIrpPreprocessCallback(RequestType type, WdmCallback evtDeviceWdmIrpPreprocess);

    /**
     * WdfDeviceConfigureWdmIrpDispatchCallback: the callback chooses the queue of each read, write or control of a
     * type. STATUS_INVALID_PARAMETER for another type or a second callback, STATUS_INVALID_DEVICE_STATE once the device
     * is started.
     */
    NtStatus configureWdmIrpDispatchCallback(RequestType type, WdmCallback evtDeviceWdmIrpDispatch);

    /** WdfDeviceWdmDispatchPreprocessedIrp: gives a packet back whose stack location the driver has skipped. */
    void wdmDispatchPreprocessedIrp(Irp irp);

    /** WdfDeviceWdmDispatchIrp: EvtDeviceWdmIrpDispatch leaves the choice of the queue to the framework. */
    void wdmDispatchIrp(Irp irp);

    /**
     * WdfDeviceWdmDispatchIrpToIoQueue: STATUS_PENDING, or under the verifier STATUS_INVALID_PARAMETER for what the
     * queue cannot present; then the packet is completed so.
     */
    NtStatus wdmDispatchIrpToIoQueue(Irp irp, IoQueue queue, Set<DispatchFlag> flags);

    /** DbgPrint: tells what the driver alone knows to whoever debugs it, and to features. */
    void print(String text);

    /** WdfRequestWdmGetIrp; empty, and a break, for a request that is completed. */
    Optional<Irp> wdmIrp(Request request);

    /** IoSkipCurrentIrpStackLocation: the next driver gets this driver's location. */
    void skipCurrentIrpStackLocation(Irp irp);

    /** IoCopyCurrentIrpStackLocationToNext. */
    void copyCurrentIrpStackLocationToNext(Irp irp);

    /** IoSetCompletionRoutine at the next location, for every outcome; completion goes on after it. */
    void setIrpCompletionRoutine(Irp irp, WdmCallback routine);

    /** IoCallDriver with the device below. */
    void callLowerDriver(Irp irp);

    /** IoCompleteRequest with a status block. */
    void completeIrp(Irp irp, NtStatus status, long information);
}
