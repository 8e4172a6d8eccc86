package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;

/** The decisions within one step that are not about order, which are gone through like the digits of a number. */
final class Picks {

    private static final class Pick {
        private final int possibilities;
        private int taken;

        Pick(int possibilities) {
            this.possibilities = possibilities;
        }
    }

    private final List<Pick> picks = new ArrayList<>(0);
    private int asked;

    /** The step is taken once more. */
    void restart() {
        asked = 0;
    }

    int next(int possibilities) {
        if (asked == picks.size()) {
            picks.add(new Pick(possibilities));
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
            if (++last.taken < last.possibilities) {
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
            share = (picks.get(i).taken + share) / picks.get(i).possibilities;
        }
        return share;
    }

    void clear() {
        picks.clear();
    }
}
