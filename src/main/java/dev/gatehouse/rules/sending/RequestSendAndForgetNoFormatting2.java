package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.SendWay;

/** Only what a queue presented is sent and forgotten. */
final class RequestSendAndForgetNoFormatting2 extends Rule {

    RequestSendAndForgetNoFormatting2() {
        super(new RuleText(
                "RequestSendAndForgetNoFormatting2",
                "send and forget a request that it has created",
                "nobody would ever delete or reuse it, so the framework refuses",
                "send it with a completion routine",
                "devtest/kmdf-requestsendandforgetnoformatting2.md"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        if (sends.way() == SendWay.SEND_AND_FORGET && !sends.fromQueue()) {
            String what = "sends and forgets " + sends.request() + ", which it has created";
            court.breach(this, sends.driver(), sends.request(), what);
        }
    }
}
