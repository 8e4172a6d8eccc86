package dev.gatehouse.virtualtime;

import java.util.Collection;

/** Frames one after the other, each of which sees the result of the one before; ends with the result of the last. */
public final class Sequence extends Arrangement {

    private final Frame[] frames;
    private int next;

    private Sequence(Frame[] frames) {
        this.frames = frames;
    }

    /** These frames in this order. */
    public static Frame of(Collection<? extends Frame> frames) {
        return new Sequence(frames.toArray(Frame[]::new));
    }

    /** These frames in this order. */
    public static Frame of(Frame... frames) {
        return new Sequence(frames.clone());
    }

    @Override
    public void step(Strand strand) {
        if (next == frames.length) {
            strand.end(strand.result());
        } else {
            strand.call(frames[next++]);
        }
    }
}
