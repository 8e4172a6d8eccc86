package dev.gatehouse.stack;

import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.virtualtime.WaitObject;

/** Does something when its turn has come, and ends with its result. */
final class InTurn implements Frame {

    private enum At {
        WAIT,
        BEGIN,
        END
    }

    private final WaitObject turn;
    private final Frame change;
    private At at = At.WAIT;

    /** A change; {@code turn} is signalled where none is under way. */
    InTurn(WaitObject turn, Frame change) {
        this.turn = turn;
        this.change = change;
    }

    @Override
    public void step(Strand strand) {
        strand.writes(turn);
        at = switch (at) {
            case WAIT -> {
                strand.await(turn);
                yield At.BEGIN;
            }
            case BEGIN -> {
                strand.call(change);
                yield At.END;
            }
            case END -> {
                turn.signal();
                strand.end(strand.result());
                yield at;
            }
        };
    }
}
