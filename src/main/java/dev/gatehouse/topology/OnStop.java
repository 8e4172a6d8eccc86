package dev.gatehouse.topology;

import dev.gatehouse.wdk.NtStatus;

/**
 * What a driver's EvtIoStop does with each request that it has when its device leaves D0.
 *
 * @param kind what it does
 * @param status what it completes with; of no meaning but for {@link Kind#COMPLETE}
 */
public record OnStop(Kind kind, NtStatus status) {

    /** A driver without an EvtIoStop. */
    public static final OnStop NONE = new OnStop(Kind.NONE, NtStatus.SUCCESS);

    /** What it does. */
    public enum Kind {
        /** There is no EvtIoStop: the power-down waits until the request is completed. */
        NONE(""),
        /** It keeps what it has and sends nothing back, but for a device that is removed: then it cancels. */
        ACKNOWLEDGE("acknowledge"),
        /** It gives back to the queue's head what it keeps, and cancels what it has sent. */
        REQUEUE("requeue"),
        /** It completes with STATUS_CANCELLED what it keeps, and cancels what it has sent. */
        CANCEL("cancel"),
        /** It returns without having done anything. */
        NOTHING("nothing"),
        /** It completes what it keeps with a status, and cancels what it has sent. */
        COMPLETE("");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The word that stands for it in a topology file; none for one that a status stands for, or nothing. */
        public String words() {
            return words;
        }
    }

    /** A driver that does what a word says. */
    public static OnStop of(Kind kind) {
        return new OnStop(kind, NtStatus.CANCELLED);
    }

    /** A driver that completes with a status. */
    public static OnStop completing(NtStatus status) {
        return new OnStop(Kind.COMPLETE, status);
    }
}
