package dev.gatehouse.rules;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.wdk.SendWay;

/** Options of a send do not contradict each other. */
final class RequestSendOptionsValid extends Rule {

    RequestSendOptionsValid() {
        super(new RuleText(
                "RequestSendOptionsValid",
                "combine SEND_AND_FORGET with another option",
                "a request that is forgotten has no time-out, no wait and no state to ignore",
                "use SEND_AND_FORGET alone",
                "ddi/nf-wdfrequest-wdfrequestsend.md; FxValidateRequestOptions"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        if (sends.way() == SendWay.CONTRADICTORY) {
            String what = "sends " + sends.request() + " with SEND_AND_FORGET and another option";
            court.breach(this, sends.driver(), sends.request(), what);
        }
    }
}
