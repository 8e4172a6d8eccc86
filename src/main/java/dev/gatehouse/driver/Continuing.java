package dev.gatehouse.driver;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;

/** A completion routine of a packet, after which completion goes on (STATUS_CONTINUE_COMPLETION). */
final class Continuing implements Frame {

    private final Frame routine;
    private boolean called;

    Continuing(Frame routine) {
        this.routine = routine;
    }

    @Override
    public void step(Strand strand) {
        if (called) {
            strand.end(true);
        } else {
            called = true;
            strand.call(routine);
        }
    }
}
