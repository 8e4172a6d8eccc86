package dev.gatehouse.hardware.parts;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import org.apiguardian.api.API;

/** Warns of keys of a device that are read and change nothing. */
@API(status = EXPERIMENTAL)
public final class Idle {

    private Idle() {}

    /** Warns of a key, if it is there; {@code because} says why it changes nothing. */
    public static void key(String key, Parameters parameters, String because, String expected) {
        if (parameters.has(key)) {
            parameters.warn(
                    key,
                    Complaint.of(ProblemCode.T169, key + " of " + parameters.owner() + " has no effect: " + because)
                            .expecting(expected));
        }
    }
}
