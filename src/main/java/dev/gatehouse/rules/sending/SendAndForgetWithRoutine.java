package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.SendWay;

/** What is sent and forgotten has no completion routine. */
final class SendAndForgetWithRoutine extends Rule {

    SendAndForgetWithRoutine() {
        super(new RuleText(
                "SendAndForgetWithRoutine",
                "send and forget a request that has a completion routine",
                "the routine never runs",
                "leave the completion routine away, or do not forget the request",
                "wdf/forwarding-i-o-requests.md; FxRequest::VerifyPreProcessSendAndForget"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        if (sends.way() == SendWay.SEND_AND_FORGET && sends.fromQueue() && sends.routine()) {
            String what = "sends and forgets " + sends.request() + ", which has a completion routine";
            court.breach(this, sends.driver(), sends.request(), what);
        }
    }
}
