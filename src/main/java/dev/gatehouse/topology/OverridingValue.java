package dev.gatehouse.topology;

/**
 * A value that stands in the place of a file's own.
 *
 * @param path the keys that lead to it from the outermost map, with points between them
 * @param value as it would stand in the file, on one line
 */
public record OverridingValue(String path, String value) {}
