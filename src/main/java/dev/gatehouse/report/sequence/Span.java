package dev.gatehouse.report.sequence;

/**
 * Something that lasts over several rows in one column.
 *
 * @param first its first row
 * @param last its last row; that of the whole sequence where it does not end
 * @param label what it is, in words
 * @param request the request that it is about, or nothing
 */
public record Span(Actor actor, Kind kind, int first, int last, String label, String request) {

    /** What lasts. */
    public enum Kind {
        /** A target keeps a request. */
        PENDED,
        /** A device works on a request. */
        HELD,
        /** A call waits. */
        BLOCKED
    }
}
