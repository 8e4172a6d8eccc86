package dev.gatehouse.rules;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.wdk.RequestDdi;

/** What a driver created it deletes, and does not complete. */
final class ReqDelete extends Rule {

    ReqDelete() {
        super(new RuleText(
                "ReqDelete",
                "complete a request that it has created",
                "only a request that came from a queue goes back to anybody",
                "delete it with WdfObjectDelete, or reuse it",
                "devtest/kmdf-reqdelete.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() == RequestDdi.COMPLETE && !used.fromQueue()) {
            court.breach(this, used.driver(), used.request(), "completes " + used.request() + ", which it made itself");
        }
    }
}
