package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.StackLocation;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.DescribedSend;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.ReuseParams;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.request.SynchronousResult;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.Output;
import java.util.Optional;
import org.apiguardian.api.API;

/** The DDIs of wdfrequest.h and wdfiotarget.h for requests that a driver sends. */
@API(status = STABLE)
public interface SendingDdi {

    /** WdfRequestCreate with a target: STATUS_INVALID_DEVICE_STATE where that is closed or was never opened. */
    Output<Request> createRequest(String name, IoTarget target);

    /** WdfRequestCreateFromIrp; with TRUE the framework frees the IRP, and may replace it by a larger one. */
    Output<Request> createRequestFromIrp(Irp irp, boolean requestFreesIrp);

    /** WdfRequestReuse with all its flags. */
    NtStatus reuse(Request request, ReuseParams params);

    /** WdfRequestChangeTarget: undoes the format and checks that the request could be sent there. */
    NtStatus changeTarget(Request request, IoTarget target);

    /** WdfRequestWdmFormatUsingStackLocation: the next driver gets what a location says. */
    void formatUsingStackLocation(Request request, StackLocation location);

    /**
     * WdfIoTargetSendReadSynchronously, WdfIoTargetSendWriteSynchronously, WdfIoTargetSendIoctlSynchronously,
     * WdfIoTargetSendInternalIoctlSynchronously, WdfIoTargetSendInternalIoctlOthersSynchronously; a null request is
     * empty.
     */
    SynchronousResult sendSynchronously(
            IoTarget target, Optional<Request> request, DescribedSend described, SendOptions options);

    /** WdfRequestAllocateTimer. */
    NtStatus allocateTimer(Request request);

    /** WdfRequestGetCompletionParams: type NO_FORMAT and zeros where no target has formatted the request. */
    CompletionParams completionParams(Request request);

    /** WdfRequestGetInformation, in bytes; 0 for a request that is completed. */
    long information(Request request);

    /** WdfRequestSetInformation: WdfRequestComplete keeps it. */
    void setInformation(Request request, long bytes);

    /** WdfObjectDelete of a request that the driver has made. */
    void deleteRequest(Request request);
}
