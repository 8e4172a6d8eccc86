package dev.gatehouse.queue;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** Frames of queues, one after the other; ends with the result of the last. */
final class Steps implements Frame {

    private final Deque<Frame> frames;

    private Steps(Collection<? extends Frame> frames) {
        this.frames = new ArrayDeque<>(frames);
    }

    static Frame of(Collection<? extends Frame> frames) {
        return new Steps(frames);
    }

    static Frame of(Frame... frames) {
        return new Steps(List.of(frames));
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
