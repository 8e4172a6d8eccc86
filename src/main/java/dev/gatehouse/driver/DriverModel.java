package dev.gatehouse.driver;

import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;

/**
 * A driver written as ordinary code, one callback per event; it may call DDIs that block.
 *
 * <p>A model belongs to one driver of one world. What it does not override is the framework's own default.
 */
public interface DriverModel {

    /** EvtDriverDeviceAdd: targets, requests and timers are created here. */
    default void evtDriverDeviceAdd(Ddi ddi) {}

    /** EvtIoRead, at up to DISPATCH_LEVEL. */
    default void evtIoRead(Ddi ddi, Request request, int length) {
        ddi.complete(request, NtStatus.INVALID_DEVICE_REQUEST, 0);
    }

    /** EvtIoWrite. */
    default void evtIoWrite(Ddi ddi, Request request, int length) {
        ddi.complete(request, NtStatus.INVALID_DEVICE_REQUEST, 0);
    }

    /** EvtIoDeviceControl. */
    default void evtIoDeviceControl(Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        ddi.complete(request, NtStatus.INVALID_DEVICE_REQUEST, 0);
    }

    /** EvtIoInternalDeviceControl. */
    default void evtIoInternalDeviceControl(
            Ddi ddi, Request request, int outputLength, int inputLength, IoControlCode code) {
        ddi.complete(request, NtStatus.INVALID_DEVICE_REQUEST, 0);
    }

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
