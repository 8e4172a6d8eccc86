package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** A synchronous call for a target has a time-out: advice. */
final class SyncReqSend extends Rule {

    SyncReqSend() {
        super(new RuleText(
                "SyncReqSend",
                "call a WdfIoTargetSend…Synchronously without a time-out",
                "a lower driver that keeps the request blocks the calling thread for good",
                "give it WDF_REQUEST_SEND_OPTIONS with a time-out other than 0",
                "devtest/kmdf-syncreqsend.md"));
        watch(Conduct.Describes.class, this::describes);
    }

    private void describes(Conduct.Describes describes, Court court) {
        if (!describes.timesOut()) {
            String what = "sends " + describes.request() + " by a synchronous call without a time-out";
            court.warning(this, describes.driver(), describes.request(), what);
        }
    }
}
