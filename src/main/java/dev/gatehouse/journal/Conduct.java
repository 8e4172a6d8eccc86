package dev.gatehouse.journal;

import dev.gatehouse.wdk.BufferForm;
import dev.gatehouse.wdk.DeviceCall;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.LockUse;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.ObjectType;
import dev.gatehouse.wdk.RequestDdi;
import dev.gatehouse.wdk.RequestType;
import dev.gatehouse.wdk.SendWay;
import dev.gatehouse.wdk.TargetDdi;

/**
 * What a driver did, in the detail that rules need and people do not.
 *
 * <p>The {@link Witness} tells it to whoever watches; it is no line of the journal.
 */
public sealed interface Conduct {

    /** Whose step it was. */
    String lane();

    String driver();

    /**
     * A driver called a DDI on a request; {@code status} is what it gave it or got back, {@code fromQueue} whether a
     * queue had presented the request.
     */
    record Used(String lane, String driver, String request, RequestDdi ddi, boolean fromQueue, NtStatus status)
            implements Conduct {}

    /**
     * A driver called WdfRequestSend.
     *
     * @param timesOut whether there is a time-out that is not 0
     * @param fromQueue whether a queue presented the request
     * @param routine whether a completion routine is registered
     * @param device whether the target has a device to call
     */
    record Sends(
            String lane,
            String driver,
            String request,
            String target,
            SendWay way,
            boolean timesOut,
            boolean fromQueue,
            boolean routine,
            boolean device,
            Irql irql)
            implements Conduct {}

    /**
     * A driver called a WdfIoTargetSend…Synchronously.
     *
     * @param received the type of a request that a queue presented; NO_FORMAT for any other
     * @param sent which of the calls it was; OTHER for raw arguments
     * @param timesOut whether there is a time-out that is not 0
     */
    record Describes(
            String lane,
            String driver,
            String request,
            RequestType received,
            RequestType sent,
            boolean timesOut,
            Irql irql)
            implements Conduct {}

    /** A driver acquired or released a lock, or tried to. */
    record Locks(String lane, String driver, String lock, boolean spin, LockUse use) implements Conduct {}

    /** A driver called something for its device; {@code subject} is the DDI or the packet that it is about. */
    record CallsDevice(String lane, String driver, DeviceCall ddi, String subject) implements Conduct {}

    /** The framework called a callback for a request or for a target; empty names for what there is none of. */
    record Entered(String lane, String driver, String callback, String request, String target) implements Conduct {

        public static final String COMPLETION_ROUTINE = "EvtRequestCompletionRoutine";
        public static final String REQUEST_CANCEL = "EvtRequestCancel";
        public static final String WDM_PREPROCESS = "EvtDeviceWdmIrpPreprocess";
        public static final String WDM_DISPATCH = "EvtDeviceWdmIrpDispatch";
        public static final String SURPRISE_REMOVAL = "EvtDeviceSurpriseRemoval";
        public static final String IO_STOP = "EvtIoStop";
        public static final String IO_RESUME = "EvtIoResume";
        public static final String CANCELED_ON_QUEUE = "EvtIoCanceledOnQueue";

        /** Tells whether it is a callback of a queue, for a request. */
        public boolean isRequestHandler() {
            return callback.startsWith("EvtIo") && !request.isEmpty();
        }
    }

    /** A callback returned, with a status where it has one. */
    record Left(String lane, String driver, String callback, String request, String target, NtStatus status)
            implements Conduct {}

    /** A driver called a DDI on a target. */
    record Called(String lane, String driver, TargetDdi ddi, String target, Irql irql) implements Conduct {}

    /** A Start, Stop or Purge returned. */
    record Returned(String lane, String driver, TargetDdi ddi, String target) implements Conduct {}

    /** A driver called WdfRequestStopAcknowledge; {@code resumes} is whether its queue has an EvtIoResume. */
    record Acknowledged(String lane, String driver, String request, boolean requeue, boolean resumes)
            implements Conduct {}

    /** A power-down or removal began to wait for requests that a driver has from a queue; their names, with commas. */
    record QueueWaits(String lane, String driver, String queue, String requests) implements Conduct {}

    /** A driver called a DDI on a queue that stops, drains or purges it. */
    record QueueCalled(String lane, String driver, String ddi, String queue) implements Conduct {}

    /** That wait is over. */
    record QueueWentOn(String lane, String driver, String queue) implements Conduct {}

    /** A request came back to a target of a driver with more Information than its buffer has room for. */
    record Overran(String lane, String driver, String request, String target, long bytes) implements Conduct {}

    /** A driver asked for the bytes of a request that it has. */
    record Retrieved(String lane, String driver, String request, BufferForm form, boolean input, RequestType type)
            implements Conduct {}

    /**
     * A driver got at the bytes of a request that it has completed.
     *
     * @param retrieval whether it retrieved them only then, and did not use what it had retrieved before
     */
    record Touched(
            String lane,
            String driver,
            String request,
            BufferForm form,
            boolean retrieval,
            boolean input,
            RequestType type)
            implements Conduct {}

    /**
     * A driver made a framework object.
     *
     * @param parented whether it named a parent
     * @param ofDriver whether the object lives as long as the driver, unless something above it is deleted
     */
    record Made(String lane, String driver, ObjectType type, String object, boolean parented, boolean ofDriver)
            implements Conduct {}

    /** A target of a driver begins to be disposed of; the child requests that are sent and not back, with commas. */
    record DisposesTarget(String lane, String driver, String target, String requests) implements Conduct {}

    /** A framework object of a driver is disposed of. */
    record Disposed(String lane, String driver, ObjectType type, String object) implements Conduct {}
}
