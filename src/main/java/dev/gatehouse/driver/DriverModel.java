package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.StopAction;
import org.apiguardian.api.API;

/**
 * A driver written as ordinary code, one callback per event; it may call DDIs that block.
 *
 * <p>A model belongs to one driver of one world. What it does not override is the framework's own default.
 */
@API(status = STABLE)
public interface DriverModel {

    /** EvtDriverDeviceAdd: targets, requests and timers are created here. */
    default void evtDriverDeviceAdd(Ddi ddi) {}

    /** EvtIoDefault, at up to DISPATCH_LEVEL: what the model has no callback of its own for. */
    default void evtIoDefault(Ddi ddi, Request request) {
        ddi.complete(request, NtStatus.INVALID_DEVICE_REQUEST, 0);
    }

    /** EvtIoRead, at up to DISPATCH_LEVEL. */
    default void evtIoRead(Ddi ddi, Request request, int length) {
        evtIoDefault(ddi, request);
    }

    /** EvtIoWrite. */
    default void evtIoWrite(Ddi ddi, Request request, int length) {
        evtIoDefault(ddi, request);
    }

    /** EvtIoDeviceControl. */
    default void evtIoDeviceControl(Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        evtIoDefault(ddi, request);
    }

    /** EvtIoInternalDeviceControl. */
    default void evtIoInternalDeviceControl(
            Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        evtIoDefault(ddi, request);
    }

    /**
     * EvtIoStop of the default queue: the driver completes the request, sends it elsewhere, cancels what it has sent,
     * or acknowledges it. A model without this method has no EvtIoStop: then a power-down waits until the request is
     * completed.
     */
    default void evtIoStop(Ddi ddi, Request request, StopAction action, boolean cancelable) {}

    /** EvtIoResume of the default queue, for what the driver kept over the power-down. */
    default void evtIoResume(Ddi ddi, Request request) {}

    /**
     * EvtIoCanceledOnQueue of the default queue: the driver completes a request that it had before and that was
     * cancelled in the queue. For a model without this method the framework completes it.
     */
    default void evtIoCanceledOnQueue(Ddi ddi, Request request) {
        ddi.complete(request, NtStatus.CANCELLED, 0);
    }

    /** EvtDevicePrepareHardware, before the first EvtDeviceD0Entry. */
    default NtStatus evtDevicePrepareHardware(Ddi ddi) {
        return NtStatus.SUCCESS;
    }

    /** EvtDeviceReleaseHardware, after the last EvtDeviceD0Exit. */
    default NtStatus evtDeviceReleaseHardware(Ddi ddi) {
        return NtStatus.SUCCESS;
    }

    /** EvtDeviceSelfManagedIoInit, after the first EvtDeviceD0Entry, when the queues present already. */
    default NtStatus evtDeviceSelfManagedIoInit(Ddi ddi) {
        return NtStatus.SUCCESS;
    }

    /** EvtDeviceSelfManagedIoSuspend, before EvtIoStop and EvtDeviceD0Exit. */
    default NtStatus evtDeviceSelfManagedIoSuspend(Ddi ddi) {
        return NtStatus.SUCCESS;
    }

    /** EvtDeviceSelfManagedIoRestart, after each further EvtDeviceD0Entry. */
    default NtStatus evtDeviceSelfManagedIoRestart(Ddi ddi) {
        return NtStatus.SUCCESS;
    }

    /** EvtDeviceSelfManagedIoFlush, when the power-managed queues of a device that is removed are purged. */
    default void evtDeviceSelfManagedIoFlush(Ddi ddi) {}

    /** EvtDeviceSelfManagedIoCleanup, when all queues are purged. */
    default void evtDeviceSelfManagedIoCleanup(Ddi ddi) {}

    /** EvtCleanupCallback of the device object: its targets are deleted already. */
    default void evtDeviceContextCleanup(Ddi ddi) {}

    /** EvtDeviceFileCreate, at PASSIVE_LEVEL, where {@link DeviceDdi#setFileObjectConfig} was called. */
    default void evtDeviceFileCreate(Ddi ddi, Request request, FileObject file) {
        ddi.complete(request, NtStatus.SUCCESS, 0);
    }

    /** EvtFileCleanup, at PASSIVE_LEVEL: the last handle of a file is closed. */
    default void evtFileCleanup(Ddi ddi, FileObject file) {}

    /** EvtFileClose, at PASSIVE_LEVEL: nobody refers to a file any more. */
    default void evtFileClose(Ddi ddi, FileObject file) {}

    /** EvtDeviceD0Entry, at PASSIVE_LEVEL. */
    default NtStatus evtDeviceD0Entry(Ddi ddi) {
        return NtStatus.SUCCESS;
    }

    /** EvtDeviceD0Exit, at PASSIVE_LEVEL. */
    default NtStatus evtDeviceD0Exit(Ddi ddi) {
        return NtStatus.SUCCESS;
    }

    /** EvtDeviceSurpriseRemoval, at PASSIVE_LEVEL. */
    default void evtDeviceSurpriseRemoval(Ddi ddi) {}

    /** A device interface that the driver watches has arrived (IoRegisterPlugPlayNotification). */
    default void evtInterfaceArrival(Ddi ddi, String symbolicLink) {}
}
