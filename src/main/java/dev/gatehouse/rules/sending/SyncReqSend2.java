package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.SendWay;

/** A synchronous send has a time-out: advice. */
final class SyncReqSend2 extends Rule {

    SyncReqSend2() {
        super(new RuleText(
                "SyncReqSend2",
                "send a request synchronously without a time-out",
                "a lower driver that keeps the request blocks the sending thread for good",
                "give WdfRequestSend a time-out other than 0 with WDF_REQUEST_SEND_OPTIONS_SET_TIMEOUT",
                "devtest/kmdf-syncreqsend2.md"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        if (sends.way() == SendWay.SYNCHRONOUS && !sends.timesOut()) {
            String what = "sends " + sends.request() + " synchronously without a time-out";
            court.warning(this, sends.driver(), sends.request(), what);
        }
    }
}
