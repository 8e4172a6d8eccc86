package dev.gatehouse.conformance.races;

import dev.gatehouse.conformance.Fields;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayList;
import java.util.List;

/** One lane of a race: its operations in order, and what they returned. */
final class RaceLane implements Frame {

    private final RaceOperations operations;
    private final List<Fields> lane;
    private final List<Object> results = new ArrayList<>();
    private int begun;
    private boolean startsMore = true;

    RaceLane(RaceOperations operations, List<Fields> lane) {
        this.operations = operations;
        this.lane = lane;
    }

    @Override
    public void step(Strand strand) {
        if (results.size() < begun) {
            results.add(strand.result());
        }
        if (begun < lane.size() && startsMore) {
            begun++;
            strand.call(operations.frame(lane.get(begun - 1)));
        } else {
            strand.end(null);
        }
    }

    /** What is blocked now is the last operation that this lane begins. */
    void startNoMore() {
        startsMore = false;
    }

    boolean isBlocked() {
        return results.size() < begun;
    }

    /** The results so far. */
    List<Object> results() {
        List<Object> all = new ArrayList<>(results);
        for (int i = results.size(); i < lane.size(); i++) {
            all.add(i < begun ? "blocked" : "notReached");
        }
        return all;
    }
}
