package dev.gatehouse.stack;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Frames one after the other, each of which sees the result of the one before; ends with the result of the last. */
final class Sequence implements Frame {

    private final Deque<Frame> frames;

    Sequence(List<? extends Frame> frames) {
        this.frames = new ArrayDeque<>(frames);
    }

    @Override
    public void step(Strand strand) {
        if (frames.isEmpty()) {
            strand.end(strand.result());
        } else {
            strand.call(frames.remove());
        }
    }
}
