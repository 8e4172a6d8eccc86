package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Bugcheck;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.RequestOwner;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;
import java.util.Optional;

/**
 * WdfRequestForwardToParentDeviceIoQueue (FxIoQueue::ForwardRequestToParent): moves a request that a child's queue has
 * presented to a queue of the parent device; ends with an {@link NtStatus}.
 */
public final class ForwardToParent implements Frame {

    /** WDF_REQUEST_FORWARD_OPTION_SEND_AND_FORGET: the only flag, which changes nothing. */
    public static final int SEND_AND_FORGET = 1;

    private static final Reason NOT_TO_FORWARD = new Reason(
            "FxIoQueue::VerifyForwardRequestToParent",
            "a child's driver forwards what it owns and has not marked cancelable, to a queue of its parent device");

    private enum At {
        CHECK,
        RELEASE,
        RETURN
    }

    private final Journal journal;
    private final Request request;
    private final IoQueue destination;
    private final Optional<ParentDevice> parent;
    private final int flags;
    private RequestOwner before = RequestOwner.NONE;
    private At at = At.CHECK;

    /** A call for a queue of a parent device, which is empty for a device that has none. */
    public ForwardToParent(
            Journal journal, Request request, IoQueue destination, Optional<ParentDevice> parent, int flags) {
        this.journal = journal;
        this.request = request;
        this.destination = destination;
        this.parent = parent;
        this.flags = flags;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CHECK -> check(strand);
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
        NtStatus status = decide();
        request.used(journal, RequestDdi.FORWARD_TO_QUEUE, status);
        if (!status.isSuccess()) {
            strand.end(status);
        } else if (parent.isEmpty()) {
            Bugcheck.crash(journal, request.name(), "it is forwarded to the parent of a device that has none");
        } else {
            move(strand, parent.get());
        }
        return At.RELEASE;
    }

    private NtStatus decide() {
        if ((flags & ~SEND_AND_FORGET) != 0) {
            return NtStatus.INVALID_PARAMETER;
        }
        if (request.driver().verifier() && !isAllowed()) {
            journal.broke(request.name(), "it cannot be forwarded to the parent device", NOT_TO_FORWARD);
            return NtStatus.INVALID_DEVICE_REQUEST;
        }
        return destination.isAccepting() ? NtStatus.SUCCESS : NtStatus.WDF_BUSY;
    }

    private boolean isAllowed() {
        boolean owned = request.hold().isOwned() && !request.hold().isMarkedCancelable();
        boolean fromQueue = request.owner() instanceof IoQueue && request.owner() != destination;
        return owned
                && fromQueue
                && parent.filter(device -> device.owns(destination)).isPresent();
    }

    private void move(Strand strand, ParentDevice device) {
        strand.writes(request.irp());
        before = LeaveQueue.begin(strand, request);
        request.irp().nextLocation().copyParameters(request.irp().currentLocation());
        request.irp().moveDown();
        request.moveTo(destination, device.identity());
        strand.call(destination.acceptForwarded(request));
    }
}
