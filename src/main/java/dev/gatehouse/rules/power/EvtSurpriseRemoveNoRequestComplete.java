package dev.gatehouse.rules.power;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** EvtDeviceSurpriseRemoval completes nothing. */
final class EvtSurpriseRemoveNoRequestComplete extends Rule {

    EvtSurpriseRemoveNoRequestComplete() {
        super(new RuleText(
                "EvtSurpriseRemoveNoRequestComplete",
                "complete requests in EvtDeviceSurpriseRemoval",
                "that callback is not synchronised with the others, which may complete the same requests",
                "complete them in EvtIoStop or EvtDeviceSelfManagedIoSuspend",
                "devtest/kmdf-evtsurpriseremovenorequestcomplete.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        boolean inside = court.callbacks().isIn(used, Conduct.Entered.SURPRISE_REMOVAL);
        if (used.ddi() == RequestDdi.COMPLETE && inside) {
            court.breach(
                    this,
                    used.driver(),
                    used.request(),
                    "completes " + used.request() + " in EvtDeviceSurpriseRemoval");
        }
    }
}
