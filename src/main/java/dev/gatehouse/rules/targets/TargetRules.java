package dev.gatehouse.rules.targets;

import dev.gatehouse.rules.court.Rule;
import java.util.List;

/** The rules about the states of targets. */
public final class TargetRules {

    private static final List<Rule> ALL = List.of(
            new SerialisedGateCalls(),
            new NoWaitingStopInHandler(),
            new TargetQueryRemove(),
            new NoDeleteInOwnRoutine(),
            new TargetDeletedBeforeItsRequests(),
            new SendToDeadTarget(),
            new FailD0EntryIoTargetState());

    private TargetRules() {}

    /** All of them; all worlds share them. */
    public static List<Rule> all() {
        return ALL;
    }
}
