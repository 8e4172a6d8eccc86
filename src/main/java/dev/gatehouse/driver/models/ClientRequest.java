package dev.gatehouse.driver.models;

import dev.gatehouse.driver.Ddi;
import dev.gatehouse.request.Request;
import dev.gatehouse.wdk.NtStatus;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The slot for the one client's request that a driver serves by a request of its own, and which either side may end.
 *
 * <p>Whoever gets the client's request out of the slot completes it: EvtRequestCancel, which then cancels the driver's
 * own request, or the completion routine of that, where WdfRequestUnmarkCancelable lets it.
 */
final class ClientRequest {

    private Optional<Request> client = Optional.empty();
    private boolean serving;

    /** Puts the client's request in and marks it cancelable; one that is cancelled already is completed so. */
    boolean take(Ddi ddi, Request request, Request own) {
        client = Optional.of(request);
        serving = true;
        boolean marked = ddi.markCancelable(request, calls -> cancel(calls, request, own))
                .isSuccess();
        if (!marked) {
            client = Optional.empty();
            serving = false;
            ddi.complete(request, NtStatus.CANCELLED, 0);
        }
        return marked;
    }

    private void cancel(Ddi ddi, Request request, Request own) {
        client = Optional.empty();
        ddi.cancelSentRequest(own);
        ddi.complete(request, NtStatus.CANCELLED, 0);
    }

    /** Whether the driver's own request is not back yet, though its client's may have been cancelled. */
    boolean isBusy() {
        return serving;
    }

    /** The driver's own request is back: hands out the client's if it is still there to be completed. */
    void finish(Ddi ddi, BiConsumer<Ddi, Request> completing) {
        serving = false;
        Optional<Request> mine = client;
        client = Optional.empty();
        mine.filter(request -> ddi.unmarkCancelable(request).isSuccess())
                .ifPresent(request -> completing.accept(ddi, request));
    }
}
