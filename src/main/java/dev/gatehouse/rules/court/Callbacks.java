package dev.gatehouse.rules.court;

import dev.gatehouse.journal.Conduct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The callbacks that each lane is in, the innermost last. */
public final class Callbacks {

    private final Map<String, List<Conduct.Entered>> byLane = new HashMap<>();

    /** A driver's callback was called. */
    public void entered(Conduct.Entered entered) {
        byLane.computeIfAbsent(entered.lane(), lane -> new ArrayList<>()).add(entered);
    }

    /** A driver's callback has returned. */
    public void left(Conduct.Left left) {
        List<Conduct.Entered> lane = byLane.getOrDefault(left.lane(), List.of());
        for (int i = lane.size() - 1; i >= 0; i--) {
            if (isOf(lane.get(i), left)) {
                lane.remove(i);
                break;
            }
        }
    }

    private static boolean isOf(Conduct.Entered entered, Conduct.Left left) {
        return entered.driver().equals(left.driver())
                && entered.callback().equals(left.callback())
                && entered.request().equals(left.request())
                && entered.target().equals(left.target());
    }

    /** The callback that a driver's code does something from, if it is in one. */
    public Optional<Conduct.Entered> innermost(Conduct conduct) {
        List<Conduct.Entered> lane = byLane.getOrDefault(conduct.lane(), List.of());
        return lane.isEmpty()
                ? Optional.empty()
                : Optional.of(lane.get(lane.size() - 1))
                        .filter(last -> last.driver().equals(conduct.driver()));
    }

    /** How many callbacks a lane is in. */
    public int depth(String lane) {
        return byLane.getOrDefault(lane, List.of()).size();
    }

    /** Tells whether a driver does something directly from a callback of that name. */
    public boolean isIn(Conduct conduct, String callback) {
        return innermost(conduct)
                .filter(entered -> entered.callback().equals(callback))
                .isPresent();
    }

    /** Tells whether a lane is, at any depth, in the completion routine of a request that came back to a target. */
    public boolean isInRoutineOf(String lane, String target) {
        return byLane.getOrDefault(lane, List.of()).stream()
                .anyMatch(entered -> entered.callback().equals(Conduct.Entered.COMPLETION_ROUTINE)
                        && entered.target().equals(target));
    }
}
