package dev.gatehouse.rules.power;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** EvtIoStop deals with what is marked cancelable. */
final class EvtIoStopCompleteOrStopAck extends Rule {

    EvtIoStopCompleteOrStopAck() {
        super(new RuleText(
                "EvtIoStopCompleteOrStopAck",
                "return from EvtIoStop with a cancelable request neither completed, cancelled nor acknowledged",
                "the device stays in D0 until the request is completed, and Windows waits for it",
                "unmark and complete it, or call WdfRequestStopAcknowledge",
                "devtest/kmdf-evtiostopcompleteorstopack.md"));
        watch(Conduct.Left.class, this::left);
    }

    private void left(Conduct.Left left, Court court) {
        if (left.callback().equals(Conduct.Entered.IO_STOP)) {
            court.ledger()
                    .find(left.driver(), left.request())
                    .filter(life -> life.isCancelable() && !life.isStopAnswered())
                    .ifPresent(life -> court.breach(
                            this,
                            left.driver(),
                            left.request(),
                            "returns from EvtIoStop and still has " + left.request() + ", which is marked cancelable"));
        }
    }
}
