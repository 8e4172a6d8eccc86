package dev.gatehouse.rules;

import dev.gatehouse.journal.Conduct;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A power-down ends. */
final class DrvAckIoStop extends Rule {

    private final Map<String, Conduct.QueueWaits> waiting = new LinkedHashMap<>();
    private final Set<String> fabricated = new HashSet<>();

    DrvAckIoStop() {
        super(new RuleText(
                "DrvAckIoStop",
                "keep requests of a power-managed queue when its device is to leave D0",
                "the power-down waits for them, and after some minutes Windows stops with bug check 0x9F"
                        + " (DRIVER_POWER_STATE_FAILURE)",
                "complete, cancel or acknowledge in EvtIoStop what the driver has",
                "devtest/kmdf-drvackiostop.md"));
        watch(Conduct.QueueWaits.class, this::waits);
        watch(Conduct.QueueWentOn.class, (went, court) -> waiting.remove(went.queue()));
    }

    private void waits(Conduct.QueueWaits begun, Court court) {
        waiting.put(begun.queue(), begun);
        if (court.isWindingUp()) {
            fabricated.add(begun.queue());
        }
    }

    /** What is merely lost, and holds up only the removal that winds a scenario up, other rules tell of. */
    @Override
    void atEnd(Court court) {
        for (Conduct.QueueWaits begun : waiting.values()) {
            for (String request : begun.requests().split(", ", -1)) {
                boolean lost = court.ledger()
                        .find(begun.driver(), request)
                        .filter(RequestLife::isWithDriver)
                        .isPresent();
                if (!request.isEmpty() && !(lost && fabricated.contains(begun.queue()))) {
                    court.breach(
                            this,
                            begun.driver(),
                            request,
                            "holds up the power-down of " + begun.queue() + " with " + request);
                }
            }
        }
    }

    @Override
    boolean isForTheEnd() {
        return true;
    }
}
