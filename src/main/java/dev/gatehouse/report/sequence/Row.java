package dev.gatehouse.report.sequence;

import java.util.Optional;

/**
 * One thing that happened, as an arrow between two columns or a remark in one.
 *
 * @param at the virtual time, in ticks
 * @param event the number of its first record in the journal, from 0
 * @param lane whose step it was
 * @param from where the arrow begins; the column of a remark
 * @param to where it ends; the same for a remark
 * @param via the target that a request passes on its way
 * @param label what stands on it
 * @param detail all that the journal says of it
 * @param request the request that it is about, or nothing
 */
public record Row(
        long at,
        int event,
        String lane,
        Shape shape,
        Actor from,
        Actor to,
        Optional<Actor> via,
        String label,
        String detail,
        String request) {

    /** How a row is drawn. */
    public enum Shape {
        /** A request goes down. */
        SEND,
        /** A request enters a target and stays. */
        PEND,
        /** A request is refused at a target's in-gate. */
        REFUSE,
        /** A request comes back. */
        COMPLETE,
        /** Somebody calls something of somebody else. */
        CALL,
        /** A call that was worth waiting for returns. */
        RETURN,
        /** Somebody cancels a request. */
        CANCEL,
        /** Something happens at one place. */
        NOTE,
        /** A call that waited goes on. */
        WAKE,
        /** Something happens that should not. */
        ALARM
    }

    boolean isRemark() {
        return from.equals(to) || shape == Shape.NOTE || shape == Shape.WAKE || shape == Shape.ALARM;
    }
}
