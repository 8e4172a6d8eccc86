package dev.gatehouse.hardware.parts;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import java.util.Optional;
import org.apiguardian.api.API;

/** Reads how much of something a device has, so that no topology asks for more than a machine has. */
@API(status = EXPERIMENTAL)
public final class Sizes {

    private Sizes() {}

    /** A size between two bounds in bytes, both of them included. */
    public static Optional<Long> between(long least, long most, String key, Parameters parameters) {
        Optional<Long> size = parameters.size(key);
        boolean possible = size.filter(value -> value < least || value > most).isEmpty();
        if (!possible) {
            complain(Words.bytes(size.get()), "from " + least + " B to " + most + " B", key, parameters);
        }
        return possible ? size : Optional.empty();
    }

    /** Tells whether there is at least one byte, and reports it if there is none. */
    public static boolean isSome(byte[] bytes, String key, Parameters parameters) {
        if (bytes.length == 0) {
            complain("empty", "at least one byte", key, parameters);
        }
        return bytes.length > 0;
    }

    /** Tells whether there are not too many bytes, and reports it if there are. */
    public static boolean isAtMost(int most, byte[] bytes, String key, Parameters parameters) {
        if (bytes.length > most) {
            complain(Words.bytes(bytes.length), "at most " + most + " B", key, parameters);
        }
        return bytes.length <= most;
    }

    private static void complain(String is, String expected, String key, Parameters parameters) {
        parameters.complain(
                key,
                Complaint.of(ProblemCode.T108, key + " of " + parameters.owner() + " is " + is)
                        .expecting(expected));
    }
}
