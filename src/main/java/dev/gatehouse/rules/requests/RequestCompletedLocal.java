package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import java.util.Set;

/** A callback for a request ends with the request looked after. */
final class RequestCompletedLocal extends Rule {

    private static final Set<String> HANDLERS =
            Set.of("EvtIoRead", "EvtIoWrite", "EvtIoDeviceControl", "EvtIoInternalDeviceControl", "EvtIoDefault");

    RequestCompletedLocal() {
        super(new RuleText(
                "RequestCompletedLocal",
                "return from a callback for a request that it neither completes, sends on nor marks cancelable",
                "a cancelled request stays where it is, and so does a device that is to lose power",
                "mark it cancelable, or put it into a manual queue",
                "devtest/kmdf-requestcompletedlocal.md"));
        watch(Conduct.Left.class, this::left);
    }

    private void left(Conduct.Left left, Court court) {
        if (HANDLERS.contains(left.callback())) {
            court.ledger()
                    .find(left.driver(), left.request())
                    .filter(life -> life.isFromQueue() && life.isWithDriver())
                    .filter(life -> !life.isCancelable() && !life.isLostToCancel() && !life.isRefused())
                    .ifPresent(life -> court.warning(
                            this,
                            left.driver(),
                            left.request(),
                            "returns from " + left.callback() + " and keeps " + left.request()
                                    + ", which is not marked cancelable"));
        }
    }
}
