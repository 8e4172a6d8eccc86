package dev.gatehouse.report.spool;

/**
 * A part of a file.
 *
 * @param at where it begins, in bytes
 * @param length how long it is, in bytes
 */
public record Piece(long at, int length) {

    public static final Piece NONE = new Piece(0, 0);

    /** Where the next one begins. */
    public long end() {
        return at + length;
    }

    /** The two together, where the other one begins where this one ends. */
    public Piece with(Piece next) {
        return new Piece(at, length + next.length);
    }
}
