package dev.gatehouse.virtualtime;

/**
 * A causal source of steps: a thread of the scenario, a timer, a work item, the PnP manager, a request that a device
 * holds.
 *
 * <p>Sequence numbers and names belong to lanes, so that no step sees what another lane does.
 */
public final class Lane {

    private final String name;
    private int strands;

    Lane(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    int nextSequence() {
        return ++strands;
    }

    @Override
    public String toString() {
        return name;
    }
}
