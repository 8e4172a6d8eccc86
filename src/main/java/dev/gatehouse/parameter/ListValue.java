package dev.gatehouse.parameter;

import dev.gatehouse.source.SourceLocation;
import java.util.List;

/** A list of values, in the order of the file. */
public record ListValue(List<Value> values, SourceLocation place) implements Value {

    public ListValue {
        values = List.copyOf(values);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
