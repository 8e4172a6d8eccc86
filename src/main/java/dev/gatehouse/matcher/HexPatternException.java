package dev.gatehouse.matcher;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** A text is no pattern of bytes; the message says where, what stands there and what to write instead. */
@API(status = STABLE)
public final class HexPatternException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    HexPatternException(int line, int column, String what) {
        super("line " + line + ", column " + column + ": " + what);
        this.line = line;
        this.column = column;
    }

    /** Returns the line within the text, from 1. */
    public int line() {
        return line;
    }

    /** Returns the column within the line, from 1. */
    public int column() {
        return column;
    }
}
