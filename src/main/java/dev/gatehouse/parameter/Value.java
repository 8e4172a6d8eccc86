package dev.gatehouse.parameter;

import dev.gatehouse.source.SourceLocation;

/** A value of a user's document, with its place. */
public sealed interface Value permits TextValue, ListValue, MapValue {

    SourceLocation place();

    /** What the value is, with its article: "a text", "a list", "a map". */
    String kind();

    /** Where a caret points when the value is wrong. */
    default Spot spot() {
        return new Spot(place(), 1);
    }
}
