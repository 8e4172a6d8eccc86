package dev.gatehouse.rules.targets;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;

/** A target is closed before it is deleted, where child requests of it are out. */
final class TargetDeletedBeforeItsRequests extends Rule {

    TargetDeletedBeforeItsRequests() {
        super(new RuleText(
                "TargetDeletedBeforeItsRequests",
                "delete a target while child requests of it are sent and not back",
                "children are disposed of before their parent, so that the requests are deleted while a device has "
                        + "them: only then would the target cancel them and wait",
                "call WdfIoTargetClose first: it cancels what was sent and waits for it",
                "wdfiotarget/nf-wdfiotarget-wdfiotargetclose.md; FxObject::DisposeChildrenWorker"));
        watch(Conduct.DisposesTarget.class, this::disposes);
    }

    private void disposes(Conduct.DisposesTarget disposes, Court court) {
        if (!disposes.requests().isEmpty()) {
            String what = "lets " + disposes.target() + " be deleted while its child requests are out: "
                    + disposes.requests();
            court.breach(this, disposes.driver(), disposes.target(), what);
        }
    }
}
