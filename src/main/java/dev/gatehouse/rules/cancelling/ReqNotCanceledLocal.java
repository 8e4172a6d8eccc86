package dev.gatehouse.rules.cancelling;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** A request is unmarked before it is completed. */
final class ReqNotCanceledLocal extends Rule {

    ReqNotCanceledLocal() {
        super(new RuleText(
                "ReqNotCanceledLocal",
                "complete a request that is marked cancelable",
                "EvtRequestCancel may be completing it at the same time",
                "call WdfRequestUnmarkCancelable first, and complete the request only if that succeeds",
                "devtest/kmdf-reqnotcanceledlocal.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() == RequestDdi.COMPLETE && court.ledger().of(used).isCancelable()) {
            court.breach(
                    this, used.driver(), used.request(), "completes " + used.request() + ", still marked cancelable");
        }
    }
}
