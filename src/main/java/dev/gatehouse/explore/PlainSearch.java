package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * Depth-first search of all schedules within a bound on preemptions or depth, each of them once, with no reduction.
 *
 * <p>Reduction under such a bound would lose schedules: the representative of a set may lie outside of the bound where
 * another of the set lies inside.
 */
final class PlainSearch implements Guide {

    private static final class Fork {

        private final int possibilities;
        private final boolean preempts;
        private final boolean fixed;
        private int taken;

        Fork(int possibilities, boolean preempts, boolean fixed, int taken) {
            this.possibilities = possibilities;
            this.preempts = preempts;
            this.fixed = fixed;
            this.taken = taken;
        }

        int cost() {
            return preempts && taken > 0 ? 1 : 0;
        }
    }

    private final int mostPreemptions;
    private final int mostSteps;
    private final Beginning beginning;
    private final List<Fork> forks = new ArrayList<>();
    private int at;
    private int steps;
    private boolean isLimited;

    /** Only schedules that begin so: see {@link Beginnings}. */
    PlainSearch(int mostPreemptions, int mostSteps, Beginning beginning) {
        this.beginning = beginning;
        this.mostPreemptions = mostPreemptions;
        this.mostSteps = mostSteps;
    }

    @Override
    public int choose(Options options) {
        boolean beyond = ++steps > mostSteps;
        if (options.count() == 1 || beyond) {
            isLimited |= options.count() > 1;
            return 0;
        }
        return take(options.count(), options.firstGoesOn());
    }

    @Override
    public int pick(int possibilities) {
        boolean beyond = steps > mostSteps;
        isLimited |= beyond;
        return beyond ? 0 : take(possibilities, false);
    }

    private int take(int possibilities, boolean preempts) {
        if (at == forks.size()) {
            boolean fixed = at < beginning.length();
            forks.add(new Fork(possibilities, preempts, fixed, fixed ? beginning.option(at) : 0));
            cutIfBeyond(fixed);
        }
        Fork fork = forks.get(at++);
        if (fork.possibilities != possibilities || fork.preempts != preempts) {
            throw Reduction.differs(possibilities + " possibilities at choice " + at);
        }
        return fork.taken;
    }

    private void cutIfBeyond(boolean fixed) {
        if (fixed && spent() > mostPreemptions) {
            isLimited = true;
            throw new Cut("its beginning has too many preemptions");
        }
    }

    private int spent() {
        return forks.stream().mapToInt(Fork::cost).sum();
    }

    @Override
    public boolean advance() {
        at = 0;
        steps = 0;
        int spent = spent();
        while (!forks.isEmpty()) {
            Fork last = forks.get(forks.size() - 1);
            spent -= last.cost();
            if (!last.fixed && last.taken + 1 < last.possibilities && isAffordable(last, spent)) {
                last.taken++;
                return true;
            }
            forks.remove(forks.size() - 1);
        }
        return false;
    }

    @Override
    public double share() {
        double share = 1;
        int spent = spent();
        for (int i = forks.size() - 1; i >= 0; i--) {
            Fork fork = forks.get(i);
            spent -= fork.cost();
            boolean isTried = !fork.fixed && (!fork.preempts || spent < mostPreemptions);
            share = isTried ? (fork.taken + share) / fork.possibilities : share;
        }
        return share;
    }

    private boolean isAffordable(Fork fork, int spent) {
        boolean affordable = !fork.preempts || spent < mostPreemptions;
        isLimited |= !affordable;
        return affordable;
    }

    /** What no bound has kept from anything is complete. */
    @Override
    public Extent extent() {
        if (!isLimited) {
            return Extent.COMPLETE;
        }
        return mostSteps < Integer.MAX_VALUE ? Extent.toDepth(mostSteps) : Extent.withinPreemptions(mostPreemptions);
    }
}
