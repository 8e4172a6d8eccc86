package dev.gatehouse.rules.requests;

import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.RequestLife;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** What is kept for later is completed. */
final class DeferredRequestCompleted extends Rule {

    DeferredRequestCompleted() {
        super(new RuleText(
                "DeferredRequestCompleted",
                "keep a request for later and never complete it",
                "whoever sent the request waits for it for good, and the device cannot be removed",
                "complete what is kept at the latest when the device is removed",
                "devtest/kmdf-deferredrequestcompleted.md"));
    }

    @Override
    public void atEnd(Court court) {
        for (RequestLife life : court.ledger().all()) {
            boolean left = life.isFromQueue() && life.phase() == RequestLife.Phase.OWNED;
            if (left && life.wasDeferred()) {
                court.breach(
                        this, life.driver(), life.name(), "kept " + life.name() + " for later and never completed it");
            }
        }
    }

    @Override
    public boolean isForTheEnd() {
        return true;
    }
}
