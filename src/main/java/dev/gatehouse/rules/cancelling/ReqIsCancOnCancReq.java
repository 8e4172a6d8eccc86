package dev.gatehouse.rules.cancelling;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** A request is polled or cancelable, not both. */
final class ReqIsCancOnCancReq extends Rule {

    ReqIsCancOnCancReq() {
        super(new RuleText(
                "ReqIsCancOnCancReq",
                "call WdfRequestIsCanceled on a request that is marked cancelable",
                "its EvtRequestCancel tells of the cancellation, and may be completing the request already",
                "call WdfRequestUnmarkCancelable first",
                "devtest/kmdf-reqiscanconcancreq.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() == RequestDdi.IS_CANCELED && court.ledger().of(used).isCancelable()) {
            court.breach(this, used.driver(), used.request(), "polls " + used.request() + ", marked cancelable");
        }
    }
}
