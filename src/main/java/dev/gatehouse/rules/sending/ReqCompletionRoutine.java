package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.SendWay;

/** An asynchronous send needs a completion routine; for a request of the driver's own this is advice. */
final class ReqCompletionRoutine extends Rule {

    ReqCompletionRoutine() {
        super(new RuleText(
                "ReqCompletionRoutine",
                "send a request asynchronously without a completion routine",
                "nothing else tells it that the request has come back",
                "call WdfRequestSetCompletionRoutine before every asynchronous send",
                "devtest/kmdf-reqcompletionroutine.md"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        if (sends.way() != SendWay.ASYNCHRONOUS || sends.routine()) {
            return;
        }
        String what = "sends " + sends.request() + " asynchronously without a completion routine";
        if (sends.fromQueue()) {
            court.breach(this, sends.driver(), sends.request(), what);
        } else {
            court.warning(this, sends.driver(), sends.request(), what);
        }
    }
}
