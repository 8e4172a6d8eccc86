package dev.gatehouse.source;

import dev.gatehouse.api.Handle;

/**
 * A place in a user's file.
 *
 * @param file the path as the user would write it, with forward slashes
 * @param line the line, from 1
 * @param column the column in characters, from 1
 */
@Handle
public record SourceLocation(String file, int line, int column) implements Comparable<SourceLocation> {

    /** The place of a file as a whole. */
    public static SourceLocation of(String file) {
        return new SourceLocation(file, 1, 1);
    }

    @Override
    public int compareTo(SourceLocation other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** Prints {@code file:line:column}, which editors and terminals link. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
