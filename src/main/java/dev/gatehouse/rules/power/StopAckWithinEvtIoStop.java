package dev.gatehouse.rules.power;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** WdfRequestStopAcknowledge belongs into EvtIoStop. */
final class StopAckWithinEvtIoStop extends Rule {

    StopAckWithinEvtIoStop() {
        super(new RuleText(
                "StopAckWithinEvtIoStop",
                "call WdfRequestStopAcknowledge outside of EvtIoStop",
                "the framework looks at the answer only when EvtIoStop returns",
                "call it in EvtIoStop",
                "devtest/kmdf-stopackwithinevtiostop.md"));
        watch(Conduct.Acknowledged.class, this::acknowledged);
    }

    private void acknowledged(Conduct.Acknowledged said, Court court) {
        if (!court.callbacks().isIn(said, Conduct.Entered.IO_STOP)) {
            court.breach(
                    this, said.driver(), said.request(), "acknowledges the stop of " + said.request() + " elsewhere");
        }
    }
}
