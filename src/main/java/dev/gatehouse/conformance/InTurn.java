package dev.gatehouse.conformance;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/**
 * One frame after the other; the second finds the first one's result on the strand, and its own is the result of both.
 */
final class InTurn implements Frame {

    private final Frame first;
    private final Frame second;
    private boolean called;

    InTurn(Frame first, Frame second) {
        this.first = first;
        this.second = second;
    }

    @Override
    public void step(Strand strand) {
        if (called) {
            strand.become(second);
        } else {
            called = true;
            strand.call(first);
        }
    }
}
