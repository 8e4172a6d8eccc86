package dev.gatehouse.rules.power;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** EvtIoResume asks for no parameters. */
final class EvtIoResumeGetParam extends Rule {

    EvtIoResumeGetParam() {
        super(new RuleText(
                "EvtIoResumeGetParam",
                "call WdfRequestGetParameters in EvtIoResume",
                "the request may be completed or sent by another thread meanwhile",
                "keep what is needed in the request's context when it is presented",
                "devtest/kmdf-evtioresumegetparam.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        if (used.ddi() == RequestDdi.GET_PARAMETERS && court.callbacks().isIn(used, Conduct.Entered.IO_RESUME)) {
            court.breach(
                    this,
                    used.driver(),
                    used.request(),
                    "asks for the parameters of " + used.request() + " in EvtIoResume");
        }
    }
}
