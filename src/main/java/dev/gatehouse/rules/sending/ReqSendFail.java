package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.RequestLife;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** A send that failed is answered for. */
final class ReqSendFail extends Rule {

    ReqSendFail() {
        super(new RuleText(
                "ReqSendFail",
                "ignore that WdfRequestSend returned FALSE, or complete the request with success then",
                "the request was not sent, and no completion routine will run",
                "get the status with WdfRequestGetStatus and complete the request with it",
                "devtest/kmdf-reqsendfail.md"));
        watch(Conduct.Used.class, this::used);
        watch(Conduct.Left.class, this::left);
    }

    private void used(Conduct.Used used, Court court) {
        boolean success = used.ddi() == RequestDdi.COMPLETE && used.status().isSuccess();
        RequestLife life = court.ledger().of(used);
        if (success && life.isRefused() && life.phase() == RequestLife.Phase.OWNED) {
            String what = "completes " + used.request() + " with " + used.status() + " although its send had failed";
            court.breach(this, used.driver(), used.request(), what);
        }
    }

    private void left(Conduct.Left left, Court court) {
        court.ledger()
                .find(left.driver(), left.request())
                .filter(life -> life.isFromQueue() && life.isRefused() && !life.isLookedAfter())
                .filter(life -> life.phase() == RequestLife.Phase.OWNED)
                .ifPresent(life -> {
                    String what = "returns from " + left.callback() + " and does nothing about " + left.request()
                            + ", whose send had failed";
                    court.breach(this, left.driver(), left.request(), what);
                });
    }
}
