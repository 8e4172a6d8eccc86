package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.SendWay;

/** What is sent and forgotten was not formatted for a target. */
final class RequestSendAndForgetNoFormatting extends Rule {

    RequestSendAndForgetNoFormatting() {
        super(new RuleText(
                "RequestSendAndForgetNoFormatting",
                "send and forget a request that it has formatted for a target",
                "the framework refuses it: what the format holds would never be released",
                "send it and forget it as it was received, or formatted by its current type",
                "devtest/kmdf-requestsendandforgetnoformatting.md"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        boolean forgets = sends.way() == SendWay.SEND_AND_FORGET && sends.fromQueue();
        if (forgets && court.ledger().of(sends).wasFormattedForTarget()) {
            String what = "sends and forgets " + sends.request() + ", which it has formatted for a target";
            court.breach(this, sends.driver(), sends.request(), what);
        }
    }
}
