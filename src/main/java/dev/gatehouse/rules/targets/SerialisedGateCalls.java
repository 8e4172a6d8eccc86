package dev.gatehouse.rules.targets;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Memory;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.TargetDdi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts, stops and purges of one target do not overlap. */
final class SerialisedGateCalls extends Rule {

    private final Memory<Map<String, List<TargetDdi>>> running = new Memory<>(HashMap::new);

    SerialisedGateCalls() {
        super(new RuleText(
                "SerialisedGateCalls",
                "start, stop or purge a target while another such call on it has not returned",
                "one event wakes one waiter: the others wait on, or return too early",
                "serialise these calls, with a wait lock say",
                "ddi/nf-wdfiotarget-wdfiotargetstop.md; FxIoTarget::GotoStopState"));
        watch(Conduct.Called.class, this::called);
        watch(Conduct.Returned.class, this::returned);
    }

    private void called(Conduct.Called called, Court court) {
        if (!called.ddi().movesGates()) {
            return;
        }
        List<TargetDdi> before = running.of(court).computeIfAbsent(called.target(), target -> new ArrayList<>());
        if (!before.isEmpty()) {
            String what = "calls " + called.ddi().words() + " on " + called.target() + " while its "
                    + before.get(before.size() - 1).words() + " has not returned";
            court.breach(this, called.driver(), called.target(), what);
        }
        before.add(called.ddi());
    }

    private void returned(Conduct.Returned returned, Court court) {
        running.of(court).getOrDefault(returned.target(), new ArrayList<>()).remove(returned.ddi());
    }
}
