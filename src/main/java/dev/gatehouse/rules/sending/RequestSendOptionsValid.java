package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.SendWay;

/** Options of a send are well formed and do not contradict each other. */
final class RequestSendOptionsValid extends Rule {

    RequestSendOptionsValid() {
        super(new RuleText(
                "RequestSendOptionsValid",
                "give options of a wrong size or with an unknown flag, or combine SEND_AND_FORGET with another option",
                "the framework refuses them; what is forgotten has no time-out, no wait and no state to ignore",
                "initialise them with WDF_REQUEST_SEND_OPTIONS_INIT, and use SEND_AND_FORGET alone",
                "ddi/nf-wdfrequest-wdfrequestsend.md; FxValidateRequestOptions"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        if (sends.way() == SendWay.CONTRADICTORY) {
            String what = "sends " + sends.request() + " with options that the framework refuses";
            court.breach(this, sends.driver(), sends.request(), what);
        }
    }
}
