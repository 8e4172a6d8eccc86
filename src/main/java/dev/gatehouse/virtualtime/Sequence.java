package dev.gatehouse.virtualtime;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** Frames one after the other, each of which sees the result of the one before; ends with the result of the last. */
public final class Sequence implements Frame {

    private final Deque<Frame> frames;

    private Sequence(Collection<? extends Frame> frames) {
        this.frames = new ArrayDeque<>(frames);
    }

    /** These frames in this order. */
    public static Frame of(Collection<? extends Frame> frames) {
        return new Sequence(frames);
    }

    /** These frames in this order. */
    public static Frame of(Frame... frames) {
        return new Sequence(List.of(frames));
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
