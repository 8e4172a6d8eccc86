package dev.gatehouse.rules.targets;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.TargetState;
import java.util.Set;

/** A target that is told of a removal is closed, and opened again when that is off. */
final class TargetQueryRemove extends Rule {

    private static final Set<TargetState> CLOSED =
            Set.of(TargetState.CLOSED_FOR_QUERY_REMOVE, TargetState.CLOSED, TargetState.DELETED);

    TargetQueryRemove() {
        super(new RuleText(
                "TargetQueryRemove",
                "answer a query-remove, a cancelled removal or a removal and leave the target as it is",
                "the file that it has open keeps the device from being removed, or stays closed when it is not",
                "allow a removal after WdfIoTargetCloseForQueryRemove, open the target again in "
                        + "EvtIoTargetRemoveCanceled, and close it in EvtIoTargetRemoveComplete",
                "wdf/controlling-a-general-i-o-target-s-state.md"));
        watch(Conduct.Left.class, this::left);
    }

    private void left(Conduct.Left left, Court court) {
        TargetState state = court.ledger().stateOf(left.target());
        String omitted = omission(left, state);
        if (!omitted.isEmpty()) {
            String what = "returns from " + left.callback() + " and " + omitted + " " + left.target();
            court.breach(this, left.driver(), left.target() + left.callback(), what);
        }
    }

    private static String omission(Conduct.Left left, TargetState state) {
        return switch (left.callback()) {
            case "EvtIoTargetQueryRemove" ->
                left.status().isSuccess() && !CLOSED.contains(state) ? "allows the removal without closing" : "";
            case "EvtIoTargetRemoveCanceled" -> state == TargetState.CLOSED_FOR_QUERY_REMOVE ? "does not open" : "";
            case "EvtIoTargetRemoveComplete" ->
                CLOSED.contains(state) && state != TargetState.CLOSED_FOR_QUERY_REMOVE ? "" : "does not close";
            default -> "";
        };
    }
}
