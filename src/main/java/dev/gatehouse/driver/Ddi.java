package dev.gatehouse.driver;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.iotarget.LocalTarget;
import dev.gatehouse.iotarget.OpenParams;
import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetCallback;
import dev.gatehouse.request.CompletionParams;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.SendOptions;
import dev.gatehouse.threading.DriverTimer;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.wdk.TargetState;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apiguardian.api.API;

/**
 * The device driver interfaces, as driver models call them: with the framework's arguments and return values.
 *
 * <p>A call that waits blocks the calling code, and nothing else, until the wait is over.
 */
@API(status = STABLE)
public interface Ddi
        extends ObjectDdi,
                MemoryDdi,
                SendingDdi,
                ReceivedDdi,
                IoQueueDdi,
                ThreadingDdi,
                SelfTargetDdi,
                InformationDdi,
                DeviceDdi,
                WdmDdi {

    /** A completion routine, at up to DISPATCH_LEVEL. */
    @FunctionalInterface
    interface Completed {
        /** Is called once the request has come back; its results are in {@code params}. */
        void completed(Ddi ddi, Request request, IoTarget target, CompletionParams params);
    }

    /** WdfDeviceGetIoTarget of a device with another one below it; see {@link #ioTarget} for one without. */
    LocalTarget localTarget();

    /** WdfIoTargetCreate: {@code name} is what features call the target. */
    RemoteTarget createTarget(String name);

    /** WdfIoTargetOpen. */
    NtStatus open(RemoteTarget target, OpenParams params);

    /** WdfIoTargetClose. */
    void close(RemoteTarget target);

    /** WdfIoTargetCloseForQueryRemove. */
    void closeForQueryRemove(RemoteTarget target);

    /** WdfIoTargetStart. */
    NtStatus start(IoTarget target);

    /** WdfIoTargetStop. */
    void stop(IoTarget target, SentIoAction action);

    /** WdfIoTargetPurge. */
    void purge(IoTarget target, PurgeAction action);

    /** WdfIoTargetGetState. */
    TargetState state(IoTarget target);

    /** WdfRequestCreate without a target: {@code name} is what features and journals call the request. */
    Request createRequest(String name);

    /** WdfRequestReuse with a status to begin with. */
    NtStatus reuse(Request request, NtStatus status);

    /**
     * WdfIoTargetFormatRequestForRead, WdfIoTargetFormatRequestForWrite, WdfIoTargetFormatRequestForIoctl,
     * WdfIoTargetFormatRequestForInternalIoctl, WdfIoTargetFormatRequestForInternalIoctlOthers.
     */
    NtStatus format(IoTarget target, Request request, Format format);

    /** WdfRequestFormatRequestUsingCurrentType. */
    void formatUsingCurrentType(Request request);

    /** WdfRequestSetCompletionRoutine. */
    void setCompletionRoutine(Request request, Completed routine);

    /** WdfRequestSend. */
    boolean send(Request request, IoTarget target, SendOptions options);

    /** WdfRequestCancelSentRequest. */
    boolean cancelSentRequest(Request request);

    /** WdfRequestGetStatus. */
    NtStatus status(Request request);

    /** WdfIoQueueRetrieveNextRequest of the driver's queue; empty where nothing waits in it. */
    Optional<Request> retrieveNextRequest();

    /** WdfRequestCompleteWithInformation. */
    void complete(Request request, NtStatus status, long information);

    /** WdfRequestMarkCancelableEx. */
    NtStatus markCancelable(Request request, Consumer<Ddi> evtRequestCancel);

    /** WdfRequestUnmarkCancelable. */
    NtStatus unmarkCancelable(Request request);

    /** WdfTimerCreate: one-shot, with a callback at PASSIVE or DISPATCH level. */
    DriverTimer createTimer(String name, Irql level, Consumer<Ddi> evtTimerFunc);

    /** WdfTimerStart: due after so many ticks of 100 ns. */
    boolean startTimer(DriverTimer timer, long ticks);

    /** WdfTimerStop; with {@code wait} at PASSIVE_LEVEL only, and not from the timer's own callback. */
    boolean stopTimer(DriverTimer timer, boolean wait);

    /** A callback of a remote target's open parameters that is written as code. */
    TargetCallback callback(Function<RemoteTarget, NtStatus> code);
}
