package dev.gatehouse.rules.cancelling;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** EvtIoStop deals with what is not marked cancelable. */
final class EvtIoStopCancel extends Rule {

    EvtIoStopCancel() {
        super(new RuleText(
                "EvtIoStopCancel",
                "return from EvtIoStop with a request that is not cancelable neither completed, cancelled nor"
                        + " acknowledged",
                "the device stays in D0 until the request is completed, and Windows waits for it",
                "complete it, call WdfRequestCancelSentRequest where it was sent on, or call WdfRequestStopAcknowledge",
                "devtest/kmdf-evtiostopcancel.md"));
        watch(Conduct.Left.class, this::left);
    }

    private void left(Conduct.Left left, Court court) {
        if (left.callback().equals(Conduct.Entered.IO_STOP)) {
            court.ledger()
                    .find(left.driver(), left.request())
                    .filter(life -> !life.isCancelable() && !life.isLostToCancel() && !life.isStopAnswered())
                    .ifPresent(life -> court.breach(
                            this,
                            left.driver(),
                            left.request(),
                            "returns from EvtIoStop and still has " + left.request()
                                    + ", which is not marked cancelable"));
        }
    }
}
