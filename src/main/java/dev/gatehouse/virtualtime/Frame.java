package dev.gatehouse.virtualtime;

import dev.gatehouse.api.Handle;

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

    /** A frame of one step that ends at once with a result. */
    static Frame of(Object result) {
        return strand -> strand.end(result);
    }
}
