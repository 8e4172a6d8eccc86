package dev.gatehouse.rules.cancelling;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** A request is unmarked before it is sent. */
final class ReqMarkCancelableSend extends Rule {

    ReqMarkCancelableSend() {
        super(new RuleText(
                "ReqMarkCancelableSend",
                "send a request that is marked cancelable",
                "queue and target would use the same list entry of it",
                "call WdfRequestUnmarkCancelable first",
                "devtest/kmdf-reqmarkcancelablesend.md"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        if (court.ledger().of(sends).isCancelable()) {
            String what = "sends " + sends.request() + ", which is marked cancelable";
            court.breach(this, sends.driver(), sends.request(), what);
        }
    }
}
