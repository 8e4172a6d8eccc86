package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.RequestLife;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** A status is asked for when there is one. */
final class RequestGetStatusValid extends Rule {

    RequestGetStatusValid() {
        super(new RuleText(
                "RequestGetStatusValid",
                "ask for the status of a request that it has not sent, or that has not come back",
                "the status means nothing then",
                "call WdfRequestGetStatus after a send that failed, after a synchronous one, or in the "
                        + "completion routine",
                "devtest/kmdf-requestgetstatusvalid.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() != RequestDdi.GET_STATUS) {
            return;
        }
        RequestLife life = court.ledger().of(used);
        if (!life.phase().isOver() && !life.hasResult()) {
            String when =
                    life.phase() == RequestLife.Phase.OUT ? ", which has not come back" : ", which it has not sent";
            court.breach(this, used.driver(), used.request(), "gets the status of " + used.request() + when);
        }
    }
}
