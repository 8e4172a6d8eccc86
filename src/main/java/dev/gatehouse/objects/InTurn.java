package dev.gatehouse.objects;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Frames one after the other; ends with nothing. */
public final class InTurn implements Frame {

    private final Deque<Frame> frames;

    private InTurn(List<Frame> frames) {
        this.frames = new ArrayDeque<>(frames);
    }

    /** These frames in this order. */
    public static Frame of(Frame... frames) {
        return new InTurn(List.of(frames));
    }

    @Override
    public void step(Strand strand) {
        if (frames.isEmpty()) {
            strand.end(null);
        } else {
            strand.call(frames.remove());
        }
    }
}
