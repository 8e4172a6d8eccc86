package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;

/** WdfRequestForwardToIoQueue: moves a request to another queue of the same device; ends with an {@link NtStatus}. */
public final class ForwardToQueue implements Frame {

    private static final Reason NOT_TO_FORWARD = new Reason(
            "FxIoQueue::VerifyForwardRequest",
            "a driver forwards what it owns and has not marked cancelable, to another queue");

    private enum At {
        CHECK,
        ACCEPT,
        RELEASE,
        RETURN
    }

    private final Journal journal;
    private final Request request;
    private final IoQueue destination;
    private RequestOwner before = RequestOwner.NONE;
    private At at = At.CHECK;

    public ForwardToQueue(Journal journal, Request request, IoQueue destination) {
        this.journal = journal;
        this.request = request;
        this.destination = destination;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CHECK -> check(strand);
            case ACCEPT -> {
                strand.call(destination.acceptForwarded(request));
                yield At.RELEASE;
            }
            case RELEASE -> {
                strand.call(LeaveQueue.end(strand, before, request));
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(NtStatus.SUCCESS);
                yield at;
            }
        };
    }

    private At check(Strand strand) {
        strand.writes(request);
        strand.reads(destination);
        NtStatus verified = request.driver().verifier() ? verify() : NtStatus.SUCCESS;
        NtStatus status = verified.isSuccess() && !destination.isAccepting() ? NtStatus.WDF_BUSY : verified;
        request.used(journal, RequestDdi.FORWARD_TO_QUEUE, status);
        if (!verified.isSuccess()) {
            journal.broke(request.name(), "it cannot be forwarded to another queue", NOT_TO_FORWARD);
        }
        if (!status.isSuccess()) {
            strand.end(status);
            return at;
        }
        before = LeaveQueue.begin(strand, request);
        request.moveTo(destination);
        return At.ACCEPT;
    }

    private NtStatus verify() {
        boolean allowed =
                request.hold().isOwned() && !request.hold().isMarkedCancelable() && request.owner() != destination;
        return allowed ? NtStatus.SUCCESS : NtStatus.INVALID_DEVICE_REQUEST;
    }
}
