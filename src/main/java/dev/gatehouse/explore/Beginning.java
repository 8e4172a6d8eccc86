package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * How schedules of one part of an exploration begin.
 *
 * @param places which of the strands that could take a step took it, by its place among them, wherever there was more
 *     than one
 * @param earlier for each of these the strands that stand before it, with what their step touches: other parts begin
 *     with them
 */
record Beginning(List<Integer> places, List<List<Node.Sleeper>> earlier) {

    /** That of all schedules. */
    static final Beginning ANY = new Beginning(List.of(), List.of());

    Beginning {
        places = List.copyOf(places);
        earlier = List.copyOf(earlier);
    }

    int length() {
        return places.size();
    }

    /** The same with one choice more. */
    Beginning then(int place, List<Node.Sleeper> before) {
        List<Integer> longer = new ArrayList<>(places);
        longer.add(place);
        List<List<Node.Sleeper>> known = new ArrayList<>(earlier);
        known.add(List.copyOf(before));
        return new Beginning(longer, known);
    }
}
