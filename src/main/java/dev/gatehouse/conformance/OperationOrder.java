package dev.gatehouse.conformance;

import dev.gatehouse.virtualtime.SchedulePolicy;
import dev.gatehouse.virtualtime.Strand;
import java.util.List;

/** The schedule of the recordings: the running strand goes on; of those that it released, the lowest operation does. */
final class OperationOrder implements SchedulePolicy {

    @Override
    public int choose(List<Strand> enabled) {
        return enabled.get(0).isGoingOn() ? 0 : lowest(enabled);
    }

    private static int lowest(List<Strand> enabled) {
        int lowest = 0;
        for (int i = 1; i < enabled.size(); i++) {
            if (nameOf(enabled, i).compareTo(nameOf(enabled, lowest)) < 0) {
                lowest = i;
            }
        }
        return lowest;
    }

    private static String nameOf(List<Strand> enabled, int index) {
        return enabled.get(index).lane().name();
    }
}
