package dev.gatehouse.iotarget;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** A call, and a last step with its result. */
final class InTwo implements Frame {

    private final Frame call;
    private final Frame then;
    private boolean called;

    private InTwo(Frame call, Frame then) {
        this.call = call;
        this.then = then;
    }

    static Frame of(Frame call, Frame then) {
        return new InTwo(call, then);
    }

    @Override
    public void step(Strand strand) {
        if (called) {
            strand.become(then);
        } else {
            called = true;
            strand.call(call);
        }
    }
}
