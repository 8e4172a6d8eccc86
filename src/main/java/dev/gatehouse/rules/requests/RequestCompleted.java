package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.RequestLife;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import java.util.Set;

/** Every request is completed, sent on or kept with a plan. */
final class RequestCompleted extends Rule {

    private static final Set<String> POINTS = Set.of(Conduct.Entered.SURPRISE_REMOVAL, "EvtDeviceContextCleanup");

    RequestCompleted() {
        super(new RuleText(
                "RequestCompleted",
                "lose a request that its queue presented",
                "whoever sent the request waits for it for good, and the device cannot be removed",
                "complete it, send it on, or mark it cancelable and complete it later",
                "devtest/kmdf-requestcompleted.md"));
        watch(Conduct.Left.class, this::left);
    }

    /** Looks at what the driver still has, where the framework expects it to have a plan for that. */
    private void left(Conduct.Left left, Court court) {
        if (court.isWindingUp()) {
            return;
        }
        if (left.callback().equals(Conduct.Entered.IO_STOP)) {
            court.ledger().find(left.driver(), left.request()).ifPresent(life -> check(life, left, court));
        } else if (isPoint(left.callback())) {
            court.ledger().all().stream()
                    .filter(life -> life.driver().equals(left.driver()))
                    .forEach(life -> check(life, left, court));
        }
    }

    private static boolean isPoint(String callback) {
        return callback.startsWith("EvtDeviceSelfManagedIo") || POINTS.contains(callback);
    }

    private void check(RequestLife life, Conduct.Left left, Court court) {
        if (life.isForgottenByDriver()) {
            court.breach(
                    this,
                    life.driver(),
                    life.name(),
                    "returns from " + left.callback() + " and has " + life.name() + " without a plan for it");
        }
    }

    @Override
    public void atEnd(Court court) {
        for (RequestLife life : court.ledger().all()) {
            boolean left = life.isFromQueue() && life.phase() == RequestLife.Phase.OWNED;
            if (left && !life.wasDeferred()) {
                court.breach(this, life.driver(), life.name(), "never completed " + life.name());
            }
        }
    }

    @Override
    public boolean isForTheEnd() {
        return true;
    }
}
