package dev.gatehouse.rules.power;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** EvtDeviceSurpriseRemoval leaves the queues alone. */
final class EvtSurpriseRemoveNoSuspendQueue extends Rule {

    EvtSurpriseRemoveNoSuspendQueue() {
        super(new RuleText(
                "EvtSurpriseRemoveNoSuspendQueue",
                "stop, drain or purge a queue in EvtDeviceSurpriseRemoval",
                "that callback is not synchronised with power: the framework is about to stop and purge the queues"
                        + " itself",
                "do so in EvtDeviceSelfManagedIoSuspend",
                "devtest/kmdf-evtsurpriseremovenosuspendqueue.md"));
        watch(Conduct.QueueCalled.class, this::called);
    }

    private void called(Conduct.QueueCalled called, Court court) {
        if (court.callbacks().isIn(called, Conduct.Entered.SURPRISE_REMOVAL)) {
            court.breach(
                    this,
                    called.driver(),
                    called.queue(),
                    "calls " + called.ddi() + " on " + called.queue() + " in EvtDeviceSurpriseRemoval");
        }
    }
}
