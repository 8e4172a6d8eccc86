package dev.gatehouse.virtualtime;

/**
 * Imperative code on a strand: a callback of a driver model, which may call DDIs that block.
 *
 * <p>The agenda runs it through the {@link Baton}, never by {@link #step}.
 */
public final class Activation implements Frame {

    /** What is run: ordinary code that calls DDIs through {@link Agenda#call}. */
    @FunctionalInterface
    public interface Code {
        Object run();
    }

    private final Object context;
    private final Code code;
    private Baton.Seat seat = Baton.Seat.NONE;
    private boolean unwound;

    /** Code whose data nobody knows: what is run on the same context may touch the same. */
    public Activation(Object context, Code code) {
        this.context = context;
        this.code = code;
    }

    /** Code that shares no data with any other. */
    public Activation(Code code) {
        this.context = this;
        this.code = code;
    }

    @Override
    public void step(Strand strand) {
        throw new IllegalStateException("impossible: imperative code of " + strand + " was taken for a step");
    }

    /** Notes that the code runs on, up to its next call of a DDI. */
    void goesOn(Strand strand) {
        strand.writes(context);
    }

    @Override
    public String toString() {
        return "driver code";
    }

    Baton.Seat seat() {
        return seat;
    }

    /** Tells whether the code was given up where it waited: its strand never goes on. */
    boolean isUnwound() {
        return unwound;
    }

    void unwind() {
        unwound = true;
    }

    /** Runs the code to its end on the current thread, which holds the baton. */
    void run(Strand strand, Baton.Seat on, Watch watch) {
        seat = on;
        goesOn(strand);
        strand.end(resultOf(strand, watch));
    }

    private Object resultOf(Strand strand, Watch watch) {
        try {
            return code.run();
        } catch (Abandoned unwinding) {
            throw unwinding;
        } catch (Exception | StackOverflowError | AssertionError | LinkageError thrown) {
            watch.threw(strand, thrown);
            return null;
        }
    }
}
