package dev.gatehouse.rules.cancelling;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** A request is marked cancelable once. */
final class MarkCancOnCancReqLocal extends Rule {

    MarkCancOnCancReqLocal() {
        super(new RuleText(
                "MarkCancOnCancReqLocal",
                "mark a request cancelable that is so already",
                "the verifier breaks, and the first callback is lost",
                "mark a request once, and unmark it before it is marked again",
                "devtest/kmdf-markcanconcancreqlocal.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() == RequestDdi.MARK_CANCELABLE && court.ledger().of(used).isCancelable()) {
            court.breach(this, used.driver(), used.request(), "marks " + used.request() + " cancelable twice");
        }
    }
}
