package dev.gatehouse.queue;

import dev.gatehouse.journal.Journal;
import dev.gatehouse.journal.Reason;
import dev.gatehouse.request.Request;
import dev.gatehouse.request.StopAnswer;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestDdi;

/**
 * WdfRequestStopAcknowledge: one step, which notes the answer.
 *
 * <p>Whoever called EvtIoStop looks at it when that returns. Nobody looks at an answer that comes later, from
 * elsewhere, until something else happens to the queue (FxRequest::StopAcknowledge).
 */
public final class StopAcknowledge {

    private static final Reason NOT_ASKED =
            new Reason("FxRequest::VerifyStopAcknowledge", "a driver acknowledges what EvtIoStop was called for");
    private static final Reason NOT_TO_GIVE_BACK = new Reason(
            "FxRequest::VerifyStopAcknowledge", "a driver gives back what it owns and has not marked cancelable");

    private StopAcknowledge() {}

    /** The driver keeps a request over the power-down, or gives it back to the head of its queue. */
    public static Frame of(Journal journal, Request request, boolean requeue) {
        return strand -> {
            strand.writes(request);
            boolean resumes = request.owner() instanceof IoQueue queue
                    && queue.config().events().resumes();
            request.used(journal, RequestDdi.STOP_ACKNOWLEDGE, NtStatus.SUCCESS);
            journal.witness().acknowledged(request.driver().name(), request.name(), requeue, resumes);
            if (isAllowed(journal, request, requeue)) {
                request.delivery().answer(requeue ? StopAnswer.GIVEN_BACK : StopAnswer.KEPT);
            }
            strand.end(null);
        };
    }

    private static boolean isAllowed(Journal journal, Request request, boolean requeue) {
        if (!request.driver().verifier()) {
            return true;
        }
        if (request.delivery().stopAnswer() == StopAnswer.NONE) {
            journal.broke(request.name(), "its stop is acknowledged", NOT_ASKED);
            return false;
        }
        boolean canGoBack = request.hold().isOwned() && !request.hold().isMarkedCancelable();
        if (requeue && !request.isCompleted() && !canGoBack) {
            journal.broke(request.name(), "it is given back to its queue", NOT_TO_GIVE_BACK);
            return false;
        }
        return true;
    }
}
