package dev.gatehouse.conformance;

import dev.gatehouse.iotarget.IoTarget;
import dev.gatehouse.irp.Irp;
import dev.gatehouse.irp.IrpCompletion;
import dev.gatehouse.memory.MemoryRange;
import dev.gatehouse.request.CompletionRoutine;
import dev.gatehouse.request.DriverIdentity;
import dev.gatehouse.request.Format;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.wdk.IoControlCode;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import java.util.Map;

/**
 * One request of the recorded driver: what it has done with it, and what it still has to do before it sends it again.
 */
final class DriverRequest {

    private final Request request;
    private boolean created;
    private boolean sentSinceReuse;
    private boolean prepared;
    private boolean gone;
    private int completions;
    private long resendsLeft;
    private Fields newestSend = new Fields(Map.of());

    private DriverRequest(Request request) {
        this.request = request;
    }

    /** A request that the driver creates. */
    static DriverRequest own(String name, DriverIdentity driver) {
        return new DriverRequest(Request.create(name, driver));
    }

    /** A request that somebody else's IRP came with, and whose completion goes to that originator. */
    static DriverRequest fromAbove(String name, DriverIdentity driver, IrpCompletion originator) {
        Irp irp = new Irp(name, SimulatedDevice.STACK_SIZE + 1, false);
        irp.nextLocation().setCompletion(originator);
        irp.moveDown();
        return new DriverRequest(Request.received(irp, driver, RequestOwner.NONE));
    }

    Request request() {
        return request;
    }

    /** WdfRequestCreate, with a target or without one. */
    NtStatus create(IoTarget target, boolean withTarget) {
        created = true;
        return withTarget ? target.changeTo(request) : NtStatus.SUCCESS;
    }

    NtStatus reuse() {
        sentSinceReuse = false;
        prepared = false;
        return request.reuse(NtStatus.SUCCESS);
    }

    boolean isPrepared() {
        return prepared;
    }

    /** Creates or reuses it where that is due, formats it and sets its routine; adds what was done to a result. */
    NtStatus prepare(IoTarget target, Fields operation, CompletionRoutine routine, Map<String, Object> result) {
        if (!created) {
            result.put("create", create(target, false).hex());
        } else if (sentSinceReuse) {
            result.put("reuse", reuse().hex());
        }
        NtStatus status = format(target, operation.text("format", "ioctl"));
        result.put("format", status.hex());
        if (status.isSuccess()) {
            prepared = true;
            request.setCompletionRoutine(routine);
        }
        return status;
    }

    private NtStatus format(IoTarget target, String format) {
        if (request.isFromQueue()) {
            request.formatUsingCurrentType();
            return NtStatus.SUCCESS;
        }
        return target.format(
                request,
                switch (format) {
                    case "read" -> Format.read(MemoryRange.NONE, 0);
                    case "write" -> Format.write(MemoryRange.NONE, 0);
                    default ->
                        Format.control(
                                RequestType.DEVICE_CONTROL, new IoControlCode(0), MemoryRange.NONE, MemoryRange.NONE);
                });
    }

    /** WdfRequestSend is about to be called. */
    void sending(Fields operation) {
        newestSend = operation;
        sentSinceReuse = true;
        prepared = false;
    }

    /** What the newest send asked for, which its completion routine does. */
    Fields newestSend() {
        return newestSend;
    }

    void completed() {
        completions++;
    }

    int completions() {
        return completions;
    }

    void resend(long times) {
        resendsLeft = times;
    }

    /** Tells whether this completion is one that the driver answers by sending the request again. */
    boolean takeResend() {
        if (resendsLeft == 0) {
            return false;
        }
        resendsLeft--;
        return true;
    }

    /** The driver may not touch it any more: it was deleted, completed or forgotten. */
    void disappear() {
        gone = true;
    }

    boolean isGone() {
        return gone;
    }
}
