package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;

/** The decisions within one step that are not about order, which are gone through like the digits of a number. */
final class Picks {

    private static final class Pick {
        private final int possibilities;
        private final boolean fixed;
        private int taken;

        Pick(int possibilities, boolean fixed, int taken) {
            this.possibilities = possibilities;
            this.fixed = fixed;
            this.taken = taken;
        }
    }

    private final List<Pick> picks = new ArrayList<>(0);
    private int asked;

    /** The step is taken once more. */
    void restart() {
        asked = 0;
    }

    /** Others begin with what else could be decided next. */
    void fix(int possibilities, int taken) {
        if (asked == picks.size()) {
            picks.add(new Pick(possibilities, true, taken));
        }
    }

    int next(int possibilities) {
        if (asked == picks.size()) {
            picks.add(new Pick(possibilities, false, 0));
        }
        Pick pick = picks.get(asked++);
        if (pick.possibilities != possibilities) {
            throw Reduction.differs("a decision of " + possibilities + " possibilities");
        }
        return pick.taken;
    }

    /** Goes on to the next combination; false after the last. */
    boolean advance() {
        while (!picks.isEmpty()) {
            Pick last = picks.get(picks.size() - 1);
            if (!last.fixed && ++last.taken < last.possibilities) {
                return true;
            }
            picks.remove(picks.size() - 1);
        }
        return false;
    }

    /** How much of all combinations is done, where so much of what follows this one is. */
    double share(double following) {
        double share = following;
        for (int i = picks.size() - 1; i >= 0; i--) {
            Pick pick = picks.get(i);
            share = pick.fixed ? share : (pick.taken + share) / pick.possibilities;
        }
        return share;
    }
}
