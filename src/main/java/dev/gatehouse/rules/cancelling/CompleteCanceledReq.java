package dev.gatehouse.rules.cancelling;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** What is cancelled is left to EvtRequestCancel. */
final class CompleteCanceledReq extends Rule {

    CompleteCanceledReq() {
        super(new RuleText(
                "CompleteCanceledReq",
                "complete a request after WdfRequestUnmarkCancelable returned STATUS_CANCELLED",
                "EvtRequestCancel completes it, or has done so",
                "leave the request to EvtRequestCancel",
                "devtest/kmdf-completecanceledreq.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        boolean completes =
                used.ddi() == RequestDdi.COMPLETE && !court.callbacks().isIn(used, Conduct.Entered.REQUEST_CANCEL);
        if (completes && court.ledger().of(used).isLostToCancel()) {
            String what =
                    "completes " + used.request() + " although WdfRequestUnmarkCancelable returned STATUS_CANCELLED";
            court.breach(this, used.driver(), used.request(), what);
        }
    }
}
