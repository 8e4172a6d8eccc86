package dev.gatehouse.verdict.exploration;

/** Threads that may help with an exploration, as long as nobody else needs the processors. */
public interface Hands {

    /** Nobody helps. */
    Hands NONE = new Hands() {
        @Override
        public boolean take() {
            return false;
        }

        @Override
        public boolean mayStay() {
            return false;
        }

        @Override
        public void release() {}
    };

    /** Takes one more, if there is one; it is given back by {@link #release}. */
    boolean take();

    /** Tells whether one that was taken may go on to more work. */
    boolean mayStay();

    /** Gives one back. */
    void release();
}
