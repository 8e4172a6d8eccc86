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

    private final Code code;
    private Baton.Seat seat = Baton.Seat.NONE;
    private boolean unwound;

    public Activation(Code code) {
        this.code = code;
    }

    @Override
    public void step(Strand strand) {
        throw new IllegalStateException("impossible: imperative code of " + strand + " was taken for a step");
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
