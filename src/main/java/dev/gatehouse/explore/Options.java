package dev.gatehouse.explore;

import java.util.Arrays;

/** The strands that can take the next step, by number: the one that the default schedule takes stands first. */
final class Options {

    private int[] strands = new int[8];
    private int count;
    private boolean firstGoesOn;

    void clear(boolean goesOn) {
        count = 0;
        firstGoesOn = goesOn;
    }

    void add(int strand) {
        if (count == strands.length) {
            strands = Arrays.copyOf(strands, 2 * count);
        }
        strands[count++] = strand;
    }

    int count() {
        return count;
    }

    int strand(int place) {
        return strands[place];
    }

    /** Tells whether the first took the last step too: then to take another preempts it. */
    boolean firstGoesOn() {
        return firstGoesOn;
    }

    int placeOf(int strand) {
        for (int i = 0; i < count; i++) {
            if (strands[i] == strand) {
                return i;
            }
        }
        return -1;
    }

    int[] toArray() {
        return Arrays.copyOf(strands, count);
    }

    boolean isSameAs(int[] others) {
        return Arrays.equals(strands, 0, count, others, 0, others.length);
    }
}
