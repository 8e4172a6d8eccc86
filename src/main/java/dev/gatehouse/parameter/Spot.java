package dev.gatehouse.parameter;

import dev.gatehouse.source.SourceLocation;

/**
 * Where a caret points.
 *
 * @param length how many characters it underlines, at least 1
 */
public record Spot(SourceLocation place, int length) {}
