package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * What the steps touch that stand before those of a prefix: other parts of the exploration begin with these, so that
 * they sleep in this one.
 *
 * <p>Learned by a run for each of them, which is given up as soon as the step has been taken.
 */
final class Siblings {

    private final int[] prefix;
    private final List<List<Node.Sleeper>> learned = new ArrayList<>();
    private int depth;
    private int place;
    private int choices;
    private int strand;
    private boolean decided;

    Siblings(int[] prefix) {
        this.prefix = prefix;
        for (int i = 0; i < prefix.length; i++) {
            learned.add(new ArrayList<>());
        }
        skipFirsts();
    }

    int length() {
        return prefix.length;
    }

    int place(int choice) {
        return prefix[choice];
    }

    List<Node.Sleeper> at(int choice) {
        return learned.get(choice);
    }

    /** Tells whether some of them are not learned yet. */
    boolean isLearning() {
        return depth < prefix.length;
    }

    int choose(Options options) {
        if (options.count() == 1) {
            return 0;
        }
        boolean there = choices++ == depth;
        int chosen = there ? place : prefix[choices - 1];
        strand = there ? options.strand(chosen) : strand;
        return chosen;
    }

    /** A step that decides something touches what depends on that: it does not sleep. */
    void decides() {
        decided = true;
    }

    void stepped(Footprint footprint) {
        if (choices > depth) {
            if (!decided) {
                learned.get(depth).add(new Node.Sleeper(strand, footprint));
            }
            throw new Cut("it was only looked at");
        }
    }

    void next() {
        choices = 0;
        decided = false;
        place++;
        skipFirsts();
    }

    private void skipFirsts() {
        while (isLearning() && place >= prefix[depth]) {
            depth++;
            place = 0;
        }
    }
}
