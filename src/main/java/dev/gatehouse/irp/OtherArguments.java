package dev.gatehouse.irp;

import static org.apiguardian.api.API.Status.STABLE;

import dev.gatehouse.memory.Span;
import org.apiguardian.api.API;

/** The raw addresses in a location of an internal device control (Parameters.Others): no lengths go with them. */
@API(status = STABLE)
public record OtherArguments(Span argument1, Span argument2, Span argument4) {

    /** Three null pointers. */
    public static final OtherArguments NONE = new OtherArguments(Span.NONE, Span.NONE, Span.NONE);
}
