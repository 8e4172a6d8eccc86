package dev.gatehouse.explore;

import dev.gatehouse.verdict.Deviation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads one run along a schedule that is written down. */
final class Following implements Guide {

    private final Map<Integer, Integer> options = new HashMap<>();
    private int choices;

    Following(List<Deviation> deviations) {
        deviations.forEach(deviation -> options.put(deviation.choice(), deviation.option()));
    }

    @Override
    public int choose(Options among) {
        return among.count() == 1 ? 0 : next(among.count());
    }

    @Override
    public int pick(int possibilities) {
        return next(possibilities);
    }

    private int next(int possibilities) {
        int option = options.getOrDefault(choices, 0);
        if (option >= possibilities) {
            throw new IllegalArgumentException(
                    "the schedule does not fit: choice " + choices + " has only " + possibilities + " possibilities");
        }
        choices++;
        return option;
    }

    @Override
    public boolean advance() {
        return false;
    }

    @Override
    public Extent extent() {
        return Extent.sampled(1);
    }
}
