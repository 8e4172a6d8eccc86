package dev.gatehouse.rules;

/** Every request is completed, sent on or kept with a plan. */
final class RequestCompleted extends Rule {

    RequestCompleted() {
        super(new RuleText(
                "RequestCompleted",
                "lose a request that its queue presented",
                "whoever sent the request waits for it for good, and the device cannot be removed",
                "complete it, send it on, or mark it cancelable and complete it later",
                "devtest/kmdf-requestcompleted.md"));
    }

    @Override
    void atEnd(Court court) {
        for (RequestLife life : court.ledger().all()) {
            boolean left = life.isFromQueue() && life.phase() == RequestLife.Phase.OWNED;
            if (left && !life.wasDeferred()) {
                court.breach(this, life.driver(), life.name(), "never completed " + life.name() + "");
            }
        }
    }

    @Override
    boolean isForTheEnd() {
        return true;
    }
}
