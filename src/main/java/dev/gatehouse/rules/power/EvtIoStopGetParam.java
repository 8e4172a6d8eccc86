package dev.gatehouse.rules.power;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** EvtIoStop asks for no parameters. */
final class EvtIoStopGetParam extends Rule {

    EvtIoStopGetParam() {
        super(new RuleText(
                "EvtIoStopGetParam",
                "call WdfRequestGetParameters in EvtIoStop",
                "the request may be completed or sent by another thread meanwhile",
                "keep what is needed in the request's context when it is presented",
                "devtest/kmdf-evtiostopgetparam.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() == RequestDdi.GET_PARAMETERS && court.callbacks().isIn(used, Conduct.Entered.IO_STOP)) {
            court.breach(
                    this,
                    used.driver(),
                    used.request(),
                    "asks for the parameters of " + used.request() + " in EvtIoStop");
        }
    }
}
