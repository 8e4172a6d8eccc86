package dev.gatehouse.virtualtime;

import dev.gatehouse.api.Handle;
import java.util.function.Supplier;

/**
 * A piece of a strand's continuation: one call of a DDI, a callback or a behaviour, written as named atomic steps.
 *
 * <p>Only the agenda calls {@link #step}. Whoever wants a frame's work done pushes it with {@link Strand#call}.
 */
@FunctionalInterface
@Handle
public interface Frame {

    /**
     * Takes exactly one atomic step, then says how the strand goes on: {@link Strand#call}, {@link Strand#end} or
     * {@link Strand#await}; a step that says nothing is followed by this frame's next one.
     */
    void step(Strand strand);

    /** A frame that takes no step, and leaves a result. */
    static Frame of(Object result) {
        return new Arrangement.Ending(result);
    }

    /** A frame that is made when its turn has come, from nothing that another strand could change. */
    static Frame later(Supplier<Frame> frame) {
        return new Arrangement.Later(frame);
    }
}
