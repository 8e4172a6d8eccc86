package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Depth-first search of one schedule of each set that cannot be told apart: source-DPOR with sleep sets.
 *
 * <p>Abdulla and others, Optimal dynamic partial order reduction, POPL 2014, algorithm 1. A step that enabled a strand
 * comes before that strand's next one, whatever the two touch.
 */
final class Reduction implements Guide {

    private static final int NOBODY = -1;

    private final List<Node> path = new ArrayList<>();
    private int[] enablers = new int[16];
    private int depth;
    /** How many steps are taken as in the run before. */
    private int known;

    /** How much was decided in this run so far, about order or not. */
    private int decisions;

    private int phase;
    private final Beginning beginning;

    /** Only schedules that begin so: see {@link Beginnings}. */
    Reduction(Beginning beginning) {
        this.beginning = beginning;
        Arrays.fill(enablers, NOBODY);
    }

    static IllegalStateException differs(String what) {
        return new IllegalStateException(
                "impossible: a run that takes the same decisions came to " + what + ", which the one before did not");
    }

    @Override
    public int choose(Options options) {
        boolean isFixed = options.count() > 1 && decisions++ < beginning.length();
        if (depth < known) {
            return again(options);
        }
        Node node = new Node(options.toArray(), asleepNow(), phase);
        path.add(node);
        depth++;
        return isFixed ? fix(node, beginning.decisions().get(decisions - 1)) : choose(node);
    }

    /** What begins with a strand that sleeps was seen in another part. */
    private int fix(Node node, Beginning.Decision decision) {
        int place = decision.option();
        if (node.isAsleep(node.options[place])) {
            node.fix(node.options[place], List.of());
            throw new Cut("it was seen in another part");
        }
        node.fix(node.options[place], decision.earlier());
        return place;
    }

    private int choose(Node node) {
        for (int place = 0; place < node.options.length; place++) {
            if (!node.isAsleep(node.options[place])) {
                node.choose(node.options[place]);
                return place;
            }
        }
        path.remove(--depth);
        throw new Cut("it was seen in another order");
    }

    private int again(Options options) {
        Node node = path.get(depth++);
        if (!options.isSameAs(node.options)) {
            throw differs(options.count() + " strands at step " + depth);
        }
        node.picks.restart();
        return node.chosen;
    }

    private List<Node.Sleeper> asleepNow() {
        return depth == phase ? new ArrayList<>() : path.get(depth - 1).asleepAfter();
    }

    @Override
    public int pick(int possibilities) {
        Picks picks = path.get(depth - 1).picks;
        if (decisions < beginning.length()) {
            picks.fix(possibilities, beginning.option(decisions));
        }
        decisions++;
        return picks.next(possibilities);
    }

    @Override
    public boolean watches() {
        return depth >= known;
    }

    @Override
    public void enabled(int strand) {
        if (strand >= enablers.length) {
            int length = enablers.length;
            enablers = Arrays.copyOf(enablers, 2 * strand);
            Arrays.fill(enablers, length, enablers.length, NOBODY);
        }
        enablers[strand] = depth - 1;
    }

    @Override
    public void quiet() {
        phase = depth;
    }

    @Override
    public void stepped(Footprint footprint) {
        if (depth >= known) {
            Node node = path.get(depth - 1);
            node.footprint = footprint;
            node.before.clear();
            begin(node);
            for (int earlier = depth - 2; earlier >= node.phase; earlier--) {
                Node other = path.get(earlier);
                if (!node.before.get(earlier) && other.footprint.conflicts(footprint)) {
                    reverse(earlier, other, node);
                    follow(node, earlier);
                }
            }
        }
    }

    /** What comes before a step anyhow: its strand's last one, and the one that enabled it. */
    private void begin(Node node) {
        int strand = node.strand();
        for (int earlier = depth - 2; earlier >= node.phase; earlier--) {
            if (path.get(earlier).strand() == strand) {
                follow(node, earlier);
                break;
            }
        }
        int enabler = strand < enablers.length ? enablers[strand] : NOBODY;
        if (enabler >= node.phase && enabler < depth - 1) {
            follow(node, enabler);
        }
    }

    private void follow(Node node, int earlier) {
        node.before.or(path.get(earlier).before);
        node.before.set(earlier);
    }

    /** Two steps race: some schedule has to take the later one first, and so must begin where the earlier one was. */
    private void reverse(int earlier, Node at, Node later) {
        BitSet between = new BitSet();
        int first = NOBODY;
        for (int step = earlier + 1; step < depth; step++) {
            Node node = path.get(step);
            boolean follows = node != later && node.before.get(earlier);
            if (!follows && !node.before.intersects(between)) {
                int strand = node.strand();
                if (at.wanted.get(strand) || at.isAsleep(strand)) {
                    return;
                }
                first = first == NOBODY ? strand : first;
            }
            if (!follows) {
                between.set(step);
            }
        }
        want(at, first);
    }

    private static void want(Node at, int strand) {
        if (at.placeOf(strand) < 0) {
            throw new IllegalStateException("impossible: a strand cannot be tried where it is not enabled");
        }
        at.wanted.set(strand);
    }

    @Override
    public boolean advance() {
        while (!path.isEmpty()) {
            if (path.get(path.size() - 1).advance()) {
                restart();
                return true;
            }
            path.remove(path.size() - 1);
        }
        return false;
    }

    /** Goes by what is known to be wanted now: later steps may want more of earlier ones. */
    @Override
    public double share() {
        double share = 1;
        for (int i = path.size() - 1; i >= 0; i--) {
            share = path.get(i).share(share);
        }
        return share;
    }

    private void restart() {
        known = path.size();
        depth = 0;
        decisions = 0;
        phase = 0;
        Arrays.fill(enablers, NOBODY);
    }

    @Override
    public Extent extent() {
        return Extent.COMPLETE;
    }
}
