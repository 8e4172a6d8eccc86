package dev.gatehouse.rules.court;

import dev.gatehouse.journal.Conduct;
import dev.gatehouse.wdk.LockUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The locks that each lane holds, the last acquired last, and how deep in callbacks it acquired them. */
public final class HeldLocks {

    /** A lock that is held. */
    public record Held(String driver, String lock, boolean spin, int depth) {}

    private final Map<String, List<Held>> byLane = new HashMap<>();

    /** A lock was acquired or released, so many callbacks deep. */
    public void used(Conduct.Locks locks, int depth) {
        List<Held> lane = byLane.computeIfAbsent(locks.lane(), key -> new ArrayList<>());
        if (locks.use() == LockUse.ACQUIRE) {
            lane.add(new Held(locks.driver(), locks.lock(), locks.spin(), depth));
        } else if (locks.use() == LockUse.RELEASE) {
            lane.removeIf(held -> held.lock().equals(locks.lock()));
        }
        if (lane.isEmpty()) {
            byLane.remove(locks.lane());
        }
    }

    /** Tells whether anybody holds a lock: mostly nobody does, and then there is nothing to look for. */
    public boolean isNobodyHolding() {
        return byLane.isEmpty();
    }

    private List<Held> of(String lane) {
        return byLane.getOrDefault(lane, List.of());
    }

    /** A spin lock of the driver's that its lane holds, if there is one. */
    public Optional<Held> spinLock(Conduct conduct) {
        if (isNobodyHolding()) {
            return Optional.empty();
        }
        return of(conduct.lane()).stream()
                .filter(Held::spin)
                .filter(held -> held.driver().equals(conduct.driver()))
                .findFirst();
    }

    /** The locks that a lane acquired at this depth of callbacks and still holds. */
    public List<Held> acquiredAt(Conduct conduct, int depth) {
        return of(conduct.lane()).stream()
                .filter(held -> held.driver().equals(conduct.driver()) && held.depth() >= depth)
                .toList();
    }
}
