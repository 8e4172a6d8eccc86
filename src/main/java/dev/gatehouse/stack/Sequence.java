package dev.gatehouse.stack;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Frames one after the other; ends with the result of the last. */
final class Sequence implements Frame {

    private final Deque<Frame> frames;
    private Object last;
    private boolean started;

    Sequence(List<? extends Frame> frames) {
        this.frames = new ArrayDeque<>(frames);
    }

    @Override
    public void step(Strand strand) {
        last = started ? strand.result() : null;
        started = true;
        if (frames.isEmpty()) {
            strand.end(last);
        } else {
            strand.call(frames.remove());
        }
    }
}
