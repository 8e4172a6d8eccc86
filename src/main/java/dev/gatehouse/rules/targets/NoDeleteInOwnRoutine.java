package dev.gatehouse.rules.targets;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.TargetDdi;

/** A target is not deleted in a completion routine of its own. */
final class NoDeleteInOwnRoutine extends Rule {

    NoDeleteInOwnRoutine() {
        super(new RuleText(
                "NoDeleteInOwnRoutine",
                "delete a target in the completion routine of a request that came back to it",
                "the deletion waits for that routine to return",
                "delete the target in a work item",
                "FxIoTarget::WaitForDisposeEvent"));
        watch(Conduct.Called.class, this::called);
    }

    private void called(Conduct.Called called, Court court) {
        boolean inRoutine = court.callbacks().isInRoutineOf(called.lane(), called.target());
        if (called.ddi() == TargetDdi.DELETE && inRoutine) {
            String what = "deletes " + called.target() + " in the completion routine of one of its requests";
            court.breach(this, called.driver(), called.target(), what);
        }
    }
}
