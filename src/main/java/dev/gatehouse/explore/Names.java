package dev.gatehouse.explore;

import dev.gatehouse.virtualtime.Strand;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers for strands and cells that are the same in each run, though their objects are not.
 *
 * <p>A strand is known by its lane and its place in it, a cell by its class and its name. Cells of the same name count
 * as one, which may cost schedules but loses none; a cell without a name counts as one with all of its class.
 */
final class Names {

    private record Place(String lane, int sequence) {}

    private record Cell(Class<?> type, String name) {}

    private static final ClassValue<Boolean> NAMED = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return hasName(type);
        }
    };

    private final Map<Place, Integer> strands = new HashMap<>();
    private final Map<Cell, Integer> cells = new HashMap<>();

    Names() {}

    /** The same names; what is new to one is not to the other. */
    Names(Names other) {
        strands.putAll(other.strands);
        cells.putAll(other.cells);
    }

    int of(Strand strand) {
        return strands.computeIfAbsent(new Place(strand.lane().name(), strand.sequence()), place -> strands.size());
    }

    /** The strand of a number, in words. */
    String strand(int number) {
        return strands.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(entry -> entry.getKey().lane())
                .findFirst()
                .orElseThrow();
    }

    int ofCell(Object cell) {
        Class<?> type = cell.getClass();
        return cells.computeIfAbsent(new Cell(type, NAMED.get(type) ? cell.toString() : ""), place -> cells.size());
    }

    /** Tells whether the class says its name itself: what Object says differs in each run. */
    private static boolean hasName(Class<?> type) {
        try {
            return type.getMethod("toString").getDeclaringClass() != Object.class;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("impossible: " + type + " has no toString", e);
        }
    }
}
