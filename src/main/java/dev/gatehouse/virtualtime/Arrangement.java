package dev.gatehouse.virtualtime;

import java.util.function.Supplier;

/**
 * A frame that only arranges what others do: its steps touch nothing that another strand could see, so that they are no
 * boundaries, and belong to the atomic step before or after them.
 */
public abstract class Arrangement implements Frame {

    /** Ends at once with a result. */
    static final class Ending extends Arrangement {

        private final Object result;

        Ending(Object result) {
            this.result = result;
        }

        @Override
        public void step(Strand strand) {
            strand.end(result);
        }
    }

    /** Becomes a frame that is made when its turn has come. */
    static final class Later extends Arrangement {

        private final Supplier<Frame> frame;

        Later(Supplier<Frame> frame) {
            this.frame = frame;
        }

        @Override
        public void step(Strand strand) {
            strand.become(frame.get());
        }
    }
}
