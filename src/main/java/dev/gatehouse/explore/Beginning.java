package dev.gatehouse.explore;

import java.util.ArrayList;
import java.util.List;

/**
 * How schedules of one part of an exploration begin.
 *
 * @param decisions what was decided, wherever there was more than one possibility
 */
record Beginning(List<Decision> decisions) {

    /** That of all schedules. */
    static final Beginning ANY = new Beginning(List.of());

    /**
     * Which strand took a step, or which of some possibilities a step chose.
     *
     * @param option its place among the strands that could take a step, or the possibility
     * @param isOrder whether it was about order
     * @param earlier the strands that stand before it, with what their step touches: other parts begin with them
     */
    record Decision(int option, boolean isOrder, List<Node.Sleeper> earlier) {

        Decision {
            earlier = List.copyOf(earlier);
        }
    }

    Beginning {
        decisions = List.copyOf(decisions);
    }

    int length() {
        return decisions.size();
    }

    /** How many of its decisions are about order. */
    int choices() {
        return (int) decisions.stream().filter(Decision::isOrder).count();
    }

    int option(int at) {
        return decisions.get(at).option();
    }

    /** The same with one choice of a strand more. */
    Beginning then(int place, List<Node.Sleeper> before) {
        return then(new Decision(place, true, before));
    }

    /** The same with one decision more that is not about order. */
    Beginning thenDeciding(int possibility) {
        return then(new Decision(possibility, false, List.of()));
    }

    private Beginning then(Decision next) {
        List<Decision> longer = new ArrayList<>(decisions);
        longer.add(next);
        return new Beginning(longer);
    }
}
