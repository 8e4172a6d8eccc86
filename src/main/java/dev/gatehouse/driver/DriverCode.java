package dev.gatehouse.driver;

import dev.gatehouse.irp.FileObject;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.StopAction;
import java.util.Optional;

/** What a device object asks of its driver: a callback per event, each a frame. */
public interface DriverCode {

    /** Whether the driver has a queue for such an IRP; otherwise it goes straight to the next-lower driver. */
    boolean takes(Irp irp);

    /** The name of the callback that gets requests of a type. */
    default String callbackFor(RequestType type) {
        return type.queueCallback();
    }

    /** A queue presents a request to the callback for its type. */
    Frame evtIo(Request request);

    /** Whether the driver has an EvtDeviceFileCreate. */
    default boolean hasFileCreate() {
        return false;
    }

    /** EvtDeviceFileCreate: the driver completes the request; only for a driver that {@link #hasFileCreate}. */
    default Frame fileCreate(Request request, FileObject file) {
        return Frame.of(null);
    }

    /** EvtFileCleanup: the last handle of a file is closed. */
    default Frame fileCleanup(FileObject file) {
        return Frame.of(null);
    }

    /** EvtFileClose: nobody refers to a file any more. */
    default Frame fileClose(FileObject file) {
        return Frame.of(null);
    }

    /** EvtDeviceD0Entry; ends with an {@link NtStatus}. */
    default Frame d0Entry() {
        return Frame.of(NtStatus.SUCCESS);
    }

    /** EvtDeviceD0Exit; ends with an {@link NtStatus}. */
    default Frame d0Exit() {
        return Frame.of(NtStatus.SUCCESS);
    }

    /** A callback for power or plug and play that the driver has; ends with an {@link NtStatus}. */
    default Optional<Frame> on(DeviceEvent event) {
        return Optional.empty();
    }

    /** EvtIoStop of the driver's default queue, for a request that is marked cancelable or not. */
    default Optional<Frame> evtIoStop(Request request, StopAction action, boolean cancelable) {
        return Optional.empty();
    }

    /** EvtIoResume of that queue. */
    default Optional<Frame> evtIoResume(Request request) {
        return Optional.empty();
    }

    /** Whether there is an EvtIoResume. */
    default boolean resumes() {
        return false;
    }

    /** EvtIoCanceledOnQueue of that queue. */
    default Optional<Frame> evtIoCanceledOnQueue(Request request) {
        return Optional.empty();
    }

    /** EvtDeviceSurpriseRemoval. */
    default Frame surpriseRemoval() {
        return Frame.of(null);
    }

    /** A device interface that the driver watches has arrived, under this symbolic link. */
    default Frame interfaceArrival(String symbolicLink) {
        return Frame.of(null);
    }
}
