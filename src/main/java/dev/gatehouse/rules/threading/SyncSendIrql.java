package dev.gatehouse.rules.threading;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.SendWay;

/** A synchronous send waits at PASSIVE_LEVEL only. */
final class SyncSendIrql extends Rule {

    SyncSendIrql() {
        super(new RuleText(
                "SyncSendIrql",
                "send a request synchronously above PASSIVE_LEVEL",
                "the wait for it would stop the processor",
                "send it asynchronously, or from a work item",
                "ddi/nf-wdfrequest-wdfrequestsend.md"));
        watch(Conduct.Sends.class, this::sends);
        watch(Conduct.Describes.class, this::describes);
    }

    private void describes(Conduct.Describes describes, Court court) {
        if (describes.irql().isAbove(Irql.PASSIVE)) {
            String what = "sends " + describes.request() + " by a synchronous call at " + describes.irql() + "_LEVEL";
            court.breach(this, describes.driver(), describes.request(), what);
        }
    }

    private void sends(Conduct.Sends sends, Court court) {
        if (sends.way() == SendWay.SYNCHRONOUS && sends.irql().isAbove(Irql.PASSIVE)) {
            String what = "sends " + sends.request() + " synchronously at " + sends.irql() + "_LEVEL";
            court.breach(this, sends.driver(), sends.request(), what);
        }
    }
}
