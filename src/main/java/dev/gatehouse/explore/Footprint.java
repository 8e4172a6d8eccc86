package dev.gatehouse.explore;

import java.util.Arrays;

/**
 * The cells that a step touched, and how: it read them, added to them, or wrote them.
 *
 * <p>Two steps conflict on a cell unless both read it or both added to it.
 */
final class Footprint {

    static final int READ = 1;
    static final int ADD = 2;
    static final int WRITE = 3;
    static final Footprint EMPTY = new Footprint(new int[0]);

    /** What a step touches after which there is no other: the order in which any other comes before it counts. */
    static final Footprint EVERYTHING = new Footprint(new int[0]);

    private static final int KIND_BITS = 2;
    private static final int KIND = 3;

    /** Sorted; a cell stands here once, with its number and how it was touched. */
    private final int[] accesses;

    /** A bit for each cell that was touched so; several cells share one. */
    private final long reads;

    private final long adds;
    private final long writes;

    private Footprint(int[] accesses) {
        long[] cells = new long[KIND + 1];
        for (int access : accesses) {
            cells[access & KIND] |= 1L << (access >> KIND_BITS);
        }
        this.accesses = accesses;
        this.reads = cells[READ];
        this.adds = cells[ADD];
        this.writes = cells[WRITE];
    }

    static int access(int cell, int kind) {
        return cell << KIND_BITS | kind;
    }

    /** The footprint of the first {@code count} accesses, in any order and more than once; sorts them. */
    static Footprint of(int[] accesses, int count) {
        if (count == 0) {
            return EMPTY;
        }
        Arrays.sort(accesses, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept > 0 && accesses[kept - 1] >> KIND_BITS == accesses[i] >> KIND_BITS) {
                accesses[kept - 1] |= accesses[i];
            } else {
                accesses[kept++] = accesses[i];
            }
        }
        return new Footprint(Arrays.copyOf(accesses, kept));
    }

    /** What either of two touched. */
    Footprint and(Footprint other) {
        if (this == EVERYTHING || other == EVERYTHING) {
            return EVERYTHING;
        }
        if (this == EMPTY || other == EMPTY) {
            return this == EMPTY ? other : this;
        }
        int[] both = Arrays.copyOf(accesses, accesses.length + other.accesses.length);
        System.arraycopy(other.accesses, 0, both, accesses.length, other.accesses.length);
        return of(both, both.length);
    }

    boolean conflicts(Footprint other) {
        if (this == EVERYTHING || other == EVERYTHING) {
            return true;
        }
        boolean mayConflict = (writes & (other.reads | other.adds | other.writes)) != 0
                || (reads & (other.adds | other.writes)) != 0
                || (adds & (other.reads | other.writes)) != 0;
        return mayConflict && meets(other.accesses);
    }

    private boolean meets(int[] others) {
        int i = 0;
        int j = 0;
        while (i < accesses.length && j < others.length) {
            int mine = accesses[i] >> KIND_BITS;
            int theirs = others[j] >> KIND_BITS;
            if (mine == theirs && ((accesses[i] | others[j]) & KIND) == WRITE) {
                return true;
            }
            i += mine <= theirs ? 1 : 0;
            j += theirs <= mine ? 1 : 0;
        }
        return false;
    }
}
