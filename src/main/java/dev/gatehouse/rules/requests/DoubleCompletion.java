package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.RequestLife;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** A request is completed once. */
final class DoubleCompletion extends Rule {

    DoubleCompletion() {
        super(new RuleText(
                "DoubleCompletion",
                "complete the same request twice",
                "the request is gone after the first time, and its memory may be another's",
                "complete each request once",
                "devtest/kmdf-doublecompletion.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        boolean completes = used.ddi() == RequestDdi.COMPLETE && used.fromQueue();
        if (completes && court.ledger().of(used).phase() == RequestLife.Phase.COMPLETED) {
            court.breach(this, used.driver(), used.request(), "completes " + used.request() + " twice");
        }
    }
}
