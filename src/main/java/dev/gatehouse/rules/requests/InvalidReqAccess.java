package dev.gatehouse.rules.requests;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.RequestLife;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.RequestDdi;
import java.util.Set;

/** A driver touches a request only while it is the driver's. */
final class InvalidReqAccess extends Rule {

    /** Unmarking is right; the others have rules of their own. */
    private static final Set<RequestDdi> OTHER_RULES_WHILE_CANCELABLE = Set.of(
            RequestDdi.UNMARK_CANCELABLE,
            RequestDdi.MARK_CANCELABLE,
            RequestDdi.IS_CANCELED,
            RequestDdi.STOP_ACKNOWLEDGE,
            RequestDdi.COMPLETE);

    private static final Set<RequestDdi> ALLOWED_WHILE_OUT =
            Set.of(RequestDdi.CANCEL_SENT, RequestDdi.GET_STATUS, RequestDdi.STOP_ACKNOWLEDGE);

    InvalidReqAccess() {
        super(new RuleText(
                "InvalidReqAccess",
                "call anything on a request that it does not have",
                "a request that is completed, forgotten or deleted is gone, one that is sent is the target's, "
                        + "and one that is cancelable may be cancelled meanwhile",
                "touch a request only while it is yours: call WdfRequestUnmarkCancelable first, or wait for the "
                        + "completion routine",
                "devtest/kmdf-invalidreqaccess.md"));
        watch(Conduct.Used.class, this::used);
        watch(Conduct.Sends.class, this::sends);
    }

    private void used(Conduct.Used used, Court court) {
        RequestLife life = court.ledger().of(used);
        if (!used.ddi().isBirth() && isForbidden(life, used.ddi())) {
            court.breach(
                    this, used.driver(), used.request(), sentence(used.ddi().words(), life));
        }
    }

    private static boolean isForbidden(RequestLife life, RequestDdi ddi) {
        return switch (life.phase()) {
            case OWNED -> life.isCancelable() && !OTHER_RULES_WHILE_CANCELABLE.contains(ddi);
            case OUT -> !ALLOWED_WHILE_OUT.contains(ddi);
            case COMPLETED -> ddi != RequestDdi.COMPLETE;
            case FORGOTTEN, QUEUED, DELETED -> true;
        };
    }

    private void sends(Conduct.Sends sends, Court court) {
        RequestLife life = court.ledger().of(sends);
        if (life.phase().isOver()) {
            court.breach(this, sends.driver(), sends.request(), sentence("WdfRequestSend", life));
        }
    }

    private static String sentence(String ddi, RequestLife life) {
        String how = life.phase() == RequestLife.Phase.OWNED
                ? "marked cancelable"
                : life.phase().words();
        return "calls " + ddi + " on " + life.name() + ", which is " + how;
    }
}
