package dev.gatehouse.explore;

import dev.gatehouse.virtualtime.Part;
import java.util.Arrays;
import java.util.IdentityHashMap;

/** What the step that is being taken touches, by the names of its cells. */
final class Touches {

    /** So many cells are found sooner by looking at each than by a hash that the JVM has to give each of them first. */
    private static final int FEW = 16;

    private final Names names;
    private final Object[] first = new Object[FEW];
    private final int[] firstNames = new int[FEW];
    private int cells;
    private final IdentityHashMap<Object, Integer> others = new IdentityHashMap<>(0);
    private int[] accesses = new int[16];
    private int count;
    private boolean everything;

    Touches(Names names) {
        this.names = names;
    }

    /** A step touches a cell, and with it what that is a part of. */
    void add(Object cell, int kind) {
        if (cell instanceof Part part) {
            add(part.whole(), Footprint.ADD);
        }
        if (count == accesses.length) {
            accesses = Arrays.copyOf(accesses, 2 * count);
        }
        accesses[count++] = Footprint.access(name(cell), kind);
    }

    /** From now on each step touches everything. */
    void addEverything() {
        everything = true;
    }

    /** What the step has touched, which ends with this. */
    Footprint end() {
        Footprint touched = everything ? Footprint.EVERYTHING : Footprint.of(accesses, count);
        count = 0;
        return touched;
    }

    private int name(Object cell) {
        for (int i = 0; i < cells; i++) {
            if (first[i] == cell) {
                return firstNames[i];
            }
        }
        return cells < FEW ? keep(cell, names.ofCell(cell)) : others.computeIfAbsent(cell, names::ofCell);
    }

    private int keep(Object cell, int name) {
        first[cells] = cell;
        firstNames[cells++] = name;
        return name;
    }
}
