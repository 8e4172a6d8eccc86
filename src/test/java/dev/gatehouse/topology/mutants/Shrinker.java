package dev.gatehouse.topology.mutants;

import java.util.Arrays;
import java.util.function.Predicate;

/** Takes away from a document what it fails without. */
final class Shrinker {

    private static final int MOST_TRIES = 2_000;

    private final Predicate<byte[]> fails;
    private int tries;

    Shrinker(Predicate<byte[]> fails) {
        this.fails = fails;
    }

    /** The smallest part that was found to fail still, by cutting out halves, quarters, and so on down to bytes. */
    byte[] shrunk(byte[] document) {
        byte[] smallest = document;
        for (int size = document.length / 2; size > 0 && tries < MOST_TRIES; size /= 2) {
            smallest = without(size, smallest);
        }
        return smallest;
    }

    private byte[] without(int size, byte[] document) {
        byte[] smallest = document;
        for (int from = smallest.length - size; from >= 0 && tries < MOST_TRIES; from -= size) {
            byte[] less = Arrays.copyOf(smallest, smallest.length - size);
            System.arraycopy(smallest, from + size, less, from, less.length - from);
            tries++;
            if (fails.test(less)) {
                smallest = less;
                from = Math.min(from, smallest.length);
            }
        }
        return smallest;
    }
}
