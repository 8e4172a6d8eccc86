package dev.gatehouse.rules.sending;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.RequestLife;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.SendWay;

/** A request is formatted before it is sent, unless it is sent and forgotten. */
final class RequestFormattedValid extends Rule {

    RequestFormattedValid() {
        super(new RuleText(
                "RequestFormattedValid",
                "send a request that it has not formatted since it was created, reused or came back",
                "the next stack location then holds whatever was there before",
                "format it with one of WdfIoTargetFormatRequestFor…, or with WdfRequestFormatRequestUsingCurrentType",
                "devtest/kmdf-requestformattedvalid.md"));
        watch(Conduct.Sends.class, this::sends);
    }

    private void sends(Conduct.Sends sends, Court court) {
        boolean needsFormat = sends.way() == SendWay.ASYNCHRONOUS || sends.way() == SendWay.SYNCHRONOUS;
        RequestLife life = court.ledger().of(sends);
        if (needsFormat && life.phase() == RequestLife.Phase.OWNED && !life.isFormatted()) {
            court.breach(this, sends.driver(), sends.request(), "sends " + sends.request() + " unformatted");
        }
    }
}
