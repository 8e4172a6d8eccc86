package dev.gatehouse.virtualtime;

import java.util.List;

/** A frame whose steps are written down one after the other; it ends after the last one. */
final class Script implements Frame {

    /** One atomic step. */
    @FunctionalInterface
    interface Step {
        void take(Strand strand);
    }

    private final List<Step> steps;
    private int next;

    private Script(List<Step> steps) {
        this.steps = steps;
    }

    static Script of(Step... steps) {
        return new Script(List.of(steps));
    }

    @Override
    public void step(Strand strand) {
        if (next == steps.size()) {
            strand.end(null);
        } else {
            steps.get(next++).take(strand);
        }
    }
}
