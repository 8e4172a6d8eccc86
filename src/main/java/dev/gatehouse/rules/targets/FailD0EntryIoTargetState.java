package dev.gatehouse.rules.targets;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.rules.court.Court;
import dev.gatehouse.rules.court.Memory;
import dev.gatehouse.rules.court.Rule;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.wdk.TargetDdi;
import dev.gatehouse.wdk.TargetState;
import java.util.LinkedHashMap;
import java.util.Map;

/** An EvtDeviceD0Entry that fails leaves no target started. */
final class FailD0EntryIoTargetState extends Rule {

    private static final String D0_ENTRY = "EvtDeviceD0Entry";

    private final Memory<Map<String, String>> started = new Memory<>(LinkedHashMap::new);

    FailD0EntryIoTargetState() {
        super(new RuleText(
                "FailD0EntryIoTargetState",
                "fail EvtDeviceD0Entry with a target that it has started",
                "no EvtDeviceD0Exit follows that could stop the target again",
                "stop in EvtDeviceD0Entry what was started there before returning a failure",
                "devtest/kmdf-faild0entryiotargetstate.md"));
        watch(Conduct.Called.class, this::called);
        watch(Conduct.Left.class, this::left);
    }

    private void called(Conduct.Called called, Court court) {
        if (called.ddi() == TargetDdi.START && court.callbacks().isIn(called, D0_ENTRY)) {
            started.of(court).put(called.target(), called.driver());
        }
    }

    private void left(Conduct.Left left, Court court) {
        if (!left.callback().equals(D0_ENTRY)) {
            return;
        }
        started.of(court).forEach((target, driver) -> {
            boolean itsOwn = driver.equals(left.driver());
            if (itsOwn && !left.status().isSuccess() && court.ledger().stateOf(target) == TargetState.STARTED) {
                court.breach(this, driver, target, "fails EvtDeviceD0Entry and leaves " + target + " started");
            }
        });
        started.of(court).values().removeIf(left.driver()::equals);
    }
}
