package dev.gatehouse.rules.cancelling;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;

/** EvtDeviceSurpriseRemoval cancels nothing. */
final class NoCancelFromEvtSurpriseRemove extends Rule {

    NoCancelFromEvtSurpriseRemove() {
        super(new RuleText(
                "NoCancelFromEvtSurpriseRemove",
                "cancel requests in EvtDeviceSurpriseRemoval",
                "that callback is not synchronised with the others, which may be using the same requests",
                "cancel them in EvtIoStop or EvtDeviceSelfManagedIoSuspend",
                "devtest/kmdf-nocancelfromevtsurpriseremove.md"));
        watch(Conduct.Used.class, this::used);
    }

    private void used(Conduct.Used used, Court court) {
        boolean inside = court.callbacks().isIn(used, Conduct.Entered.SURPRISE_REMOVAL);
        if (used.ddi() == RequestDdi.CANCEL_SENT && inside) {
            court.breach(
                    this, used.driver(), used.request(), "cancels " + used.request() + " in EvtDeviceSurpriseRemoval");
        }
    }
}
