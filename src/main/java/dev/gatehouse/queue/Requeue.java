package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Sequence;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;

/** WdfRequestRequeue: puts a request back to the head of its manual queue. */
public final class Requeue {

    private static final Reason NOT_TO_REQUEUE = new Reason(
            "FxIoQueue::Requeue", "a driver requeues what it owns and has not marked cancelable, of a manual queue");

    private Requeue() {}

    /** Ends with STATUS_SUCCESS or STATUS_INVALID_DEVICE_REQUEST. */
    public static Frame of(Journal journal, Request request) {
        return strand -> {
            strand.writes(request);
            if (request.owner() instanceof IoQueue queue && queue.isManual() && isAllowed(request)) {
                request.used(journal, RequestDdi.REQUEUE, NtStatus.SUCCESS);
                strand.become(Sequence.of(queue.takeBack(request), queue.dispatch(), Frame.of(NtStatus.SUCCESS)));
            } else {
                request.used(journal, RequestDdi.REQUEUE, NtStatus.INVALID_DEVICE_REQUEST);
                refuse(journal, request);
                strand.end(NtStatus.INVALID_DEVICE_REQUEST);
            }
        };
    }

    private static void refuse(Journal journal, Request request) {
        if (request.driver().verifier()) {
            journal.broke(request.name(), "it cannot be requeued", NOT_TO_REQUEUE);
        }
    }

    private static boolean isAllowed(Request request) {
        boolean driversOwn = request.hold().isOwned() && !request.hold().isMarkedCancelable();
        return driversOwn || !request.driver().verifier();
    }
}
