package dev.gatehouse.stack;

import dev.gatehouse.driver.DriverContext;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.queue.IoQueue;
import dev.gatehouse.request.DriverHold;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.Optional;

/** WdfDeviceEnqueueRequest (FxPkgIo::EnqueueRequest); ends with its NTSTATUS. */
final class Enqueue implements Frame {

    private static final Reason NOT_IN_CONTEXT = new Reason(
            "FxPkgIo::VerifyEnqueueRequestUpdateFlags",
            "only a request that EvtIoInCallerContext got, and nobody has passed on since, is enqueued");
    private static final Reason FORMATTED = new Reason(
            "FxPkgIo::EnqueueRequest", "a filter sends it on and forgets it, which a formatted one cannot be");

    private enum At {
        CHECK,
        RETURN
    }

    private final IoPackage io;
    private final DriverContext context;
    private final Request request;
    private At at = At.CHECK;

    Enqueue(IoPackage io, DriverContext context, Request request) {
        this.io = io;
        this.context = context;
        this.request = request;
    }

    @Override
    public void step(Strand strand) {
        if (at == At.RETURN) {
            strand.end(NtStatus.SUCCESS);
        } else {
            at = At.RETURN;
            strand.writes(request);
            check(strand);
        }
    }

    private void check(Strand strand) {
        boolean allowed =
                request.retrieved().isInCallerContext() && request.hold().isOwned();
        if (context.identity().verifier() && !allowed) {
            refuse(strand, NtStatus.INVALID_DEVICE_REQUEST, NOT_IN_CONTEXT);
            return;
        }
        Optional<IoQueue> queue = queue();
        if (queue.isEmpty()) {
            forward(strand);
        } else if (!queue.get().isAccepting()) {
            give(strand, NtStatus.WDF_BUSY);
        } else {
            used(NtStatus.SUCCESS);
            request.retrieved().setInCallerContext(false);
            request.moveTo(queue.get());
            strand.call(queue.get().acceptForwarded(request));
        }
    }

    private Optional<IoQueue> queue() {
        Optional<IoQueue> known = request.owner() instanceof InCallerContext owner ? owner.queue() : Optional.empty();
        return known.or(() -> io.queueFor(request.irp()));
    }

    /** A filter has no queue for it: it is sent on and forgotten. */
    private void forward(Strand strand) {
        if (request.hasFormatContext()) {
            refuse(strand, NtStatus.INVALID_DEVICE_REQUEST, FORMATTED);
        } else {
            used(NtStatus.SUCCESS);
            request.setCompleted();
            strand.call(io.passDown(request.irp()));
        }
    }

    private void refuse(Strand strand, NtStatus status, Reason why) {
        if (context.identity().verifier()) {
            context.journal().broke(request.name(), "it is not enqueued", why);
        }
        give(strand, status);
    }

    /** The driver keeps the request. */
    private void give(Strand strand, NtStatus status) {
        used(status);
        strand.end(status);
    }

    private void used(NtStatus status) {
        request.used(context.journal(), RequestDdi.ENQUEUE, status);
        request.setHold(status.isSuccess() ? DriverHold.NONE : request.hold());
    }
}
