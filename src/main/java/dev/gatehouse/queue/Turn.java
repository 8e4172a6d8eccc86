package dev.gatehouse.queue;

import dev.gatehouse.virtualtime.Frame;
import java.util.Optional;

/**
 * What the dispatcher of a queue does next.
 *
 * @param call what it calls, before it looks again; where there is nothing to call, it looks again at once or is done
 * @param again whether it looks again
 */
record Turn(Optional<Frame> call, boolean again) {

    /** Something has changed: look again. */
    static final Turn AGAIN = new Turn(Optional.empty(), true);

    /** Nothing is left to do. */
    static final Turn DONE = new Turn(Optional.empty(), false);

    /** Calls the driver, and looks again afterwards. */
    static Turn calling(Frame frame) {
        return new Turn(Optional.of(frame), true);
    }

    /** Calls the driver where it has such a callback, and looks again. */
    static Turn calling(Optional<Frame> callback) {
        return callback.map(Turn::calling).orElse(AGAIN);
    }
}
