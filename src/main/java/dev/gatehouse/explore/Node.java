package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One step of the schedule that is being explored, the state before it, and what is still to be tried there. */
final class Node {

    /** A strand that is not to be chosen before somebody touches what its next step touches. */
    record Sleeper(int strand, Footprint footprint) {}

    private static final int NOBODY = -1;

    final int[] options;
    final List<Sleeper> asleep;
    /** The strands to be tried here. */
    final BitSet wanted = new BitSet();
    /** The steps that come before this one in each equivalent schedule, by depth. */
    final BitSet before = new BitSet();
    /** The least depth of what can come in another order than this. */
    final int phase;

    final Picks picks = new Picks();
    /** Others begin with the other strands that can be chosen here. */
    private boolean fixed;

    int chosen;
    Footprint footprint = Footprint.EMPTY;
    private Footprint seen = Footprint.EMPTY;

    Node(int[] options, List<Sleeper> asleep, int phase) {
        this.options = options;
        this.asleep = asleep;
        this.phase = phase;
    }

    int strand() {
        return options[chosen];
    }

    int placeOf(int strand) {
        for (int i = 0; i < options.length; i++) {
            if (options[i] == strand) {
                return i;
            }
        }
        return -1;
    }

    boolean isAsleep(int strand) {
        for (Sleeper sleeper : asleep) {
            if (sleeper.strand() == strand) {
                return true;
            }
        }
        return false;
    }

    /** Those that are still asleep after this step. */
    List<Sleeper> asleepAfter() {
        List<Sleeper> still = new ArrayList<>(asleep.size());
        for (Sleeper sleeper : asleep) {
            if (!sleeper.footprint().conflicts(footprint)) {
                still.add(sleeper);
            }
        }
        return still;
    }

    void choose(int strand) {
        chosen = placeOf(strand);
        wanted.set(strand);
    }

    /** Chooses a strand, and leaves all others to others; {@code before} are those who have theirs already. */
    void fix(int strand, List<Sleeper> earlier) {
        fixed = true;
        earlier.stream().filter(sleeper -> !isAsleep(sleeper.strand())).forEach(asleep::add);
        choose(strand);
    }

    /** How much of what is to be tried here is done, where so much of what follows this step is. */
    double share(double following) {
        double here = picks.share(following);
        if (fixed) {
            return here;
        }
        int tried = 0;
        for (int strand = wanted.nextSetBit(0); strand >= 0; strand = wanted.nextSetBit(strand + 1)) {
            tried += isAsleep(strand) ? 1 : 0;
        }
        return (tried + here) / wanted.cardinality();
    }

    /** Goes on to what is still to be tried here; false where nothing is. */
    boolean advance() {
        if (picks.advance()) {
            seen = seen.and(footprint);
            return true;
        }
        int next = fixed ? NOBODY : nextWanted();
        if (next == NOBODY) {
            return false;
        }
        asleep.add(new Sleeper(strand(), seen.and(footprint)));
        seen = Footprint.EMPTY;
        choose(next);
        return true;
    }

    private int nextWanted() {
        int taken = strand();
        for (int strand = wanted.nextSetBit(0); strand >= 0; strand = wanted.nextSetBit(strand + 1)) {
            if (strand != taken && !isAsleep(strand)) {
                return strand;
            }
        }
        return NOBODY;
    }
}
