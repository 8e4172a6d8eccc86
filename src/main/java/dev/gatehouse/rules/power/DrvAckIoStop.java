package dev.gatehouse.rules.power;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Memory;
import dev.gatehouse.rules.court.RequestLife;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A power-down ends. */
final class DrvAckIoStop extends Rule {

    private final Memory<Map<String, Conduct.QueueWaits>> waiting = new Memory<>(LinkedHashMap::new);
    private final Memory<Set<String>> fabricated = new Memory<>(HashSet::new);

    DrvAckIoStop() {
        super(new RuleText(
                "DrvAckIoStop",
                "keep requests of a power-managed queue when its device is to leave D0",
                "the power-down waits for them, and after some minutes Windows stops with bug check 0x9F"
                        + " (DRIVER_POWER_STATE_FAILURE)",
                "complete, cancel or acknowledge in EvtIoStop what the driver has",
                "devtest/kmdf-drvackiostop.md"));
        watch(Conduct.QueueWaits.class, this::waits);
        watch(Conduct.QueueWentOn.class, (went, court) -> waiting.of(court).remove(went.queue()));
    }

    private void waits(Conduct.QueueWaits begun, Court court) {
        waiting.of(court).put(begun.queue(), begun);
        if (court.isWindingUp()) {
            fabricated.of(court).add(begun.queue());
        }
    }

    /** What is merely lost, and holds up only the removal that winds a scenario up, other rules tell of. */
    @Override
    public void atEnd(Court court) {
        for (Conduct.QueueWaits begun : waiting.of(court).values()) {
            for (String request : begun.requests().split(", ", -1)) {
                boolean lost = court.ledger()
                        .find(begun.driver(), request)
                        .filter(RequestLife::isWithDriver)
                        .isPresent();
                if (!request.isEmpty() && !(lost && fabricated.of(court).contains(begun.queue()))) {
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
    public boolean isForTheEnd() {
        return true;
    }
}
