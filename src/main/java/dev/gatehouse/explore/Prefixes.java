package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The first choices of a subject's schedules: each schedule begins with exactly one of these prefixes.
 *
 * <p>A prefix says which of the strands that could take a step took it, by its place among them, wherever there was
 * more than one. It ends before a step decides anything that is not about order.
 */
final class Prefixes {

    private static final int NOTHING_MORE = 0;

    private Prefixes() {}

    /** At least so many, in depth-first order, unless there are fewer schedules; always the same. */
    static List<int[]> of(Subject<?> subject, int wanted) {
        List<int[]> prefixes = List.of(new int[0]);
        boolean longer = true;
        while (longer && prefixes.size() < wanted) {
            List<int[]> next = new ArrayList<>();
            prefixes.forEach(prefix -> next.addAll(longer(subject, prefix)));
            longer = next.size() > prefixes.size();
            prefixes = next;
        }
        return prefixes;
    }

    private static List<int[]> longer(Subject<?> subject, int[] prefix) {
        Ahead ahead = new Ahead(prefix);
        try {
            subject.run(new Course(new Names(), ahead, Integer.MAX_VALUE));
        } catch (Cut seen) {
            // that is where it looked
        }
        List<int[]> all = new ArrayList<>();
        for (int option = 0; option < ahead.options; option++) {
            int[] one = Arrays.copyOf(prefix, prefix.length + 1);
            one[prefix.length] = option;
            all.add(one);
        }
        return all.isEmpty() ? List.of(prefix) : all;
    }

    /** Follows a prefix and looks how many possibilities there are then. */
    private static final class Ahead implements Guide {

        private final int[] prefix;
        private int choices;
        private int options = NOTHING_MORE;

        Ahead(int[] prefix) {
            this.prefix = prefix;
        }

        @Override
        public int choose(Options among) {
            if (among.count() == 1) {
                return 0;
            }
            if (choices == prefix.length) {
                options = among.count();
                throw new Cut("the prefix is over");
            }
            return prefix[choices++];
        }

        @Override
        public int pick(int possibilities) {
            throw new Cut("a prefix has no decisions");
        }

        @Override
        public boolean advance() {
            return false;
        }

        @Override
        public Extent extent() {
            return Extent.COMPLETE;
        }
    }
}
