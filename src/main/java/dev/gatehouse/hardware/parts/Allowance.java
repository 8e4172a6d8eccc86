package dev.gatehouse.hardware.parts;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.apiguardian.api.API;

/** A limit that all entries of a list share: those behind the one that goes beyond it are not even read. */
@API(status = EXPERIMENTAL)
public final class Allowance {

    private final long most;

    private Allowance(long most) {
        this.most = most;
    }

    /** So many bytes. */
    public static Allowance ofBytes(long most) {
        return new Allowance(most);
    }

    /** Reads the maps of a list, each of which takes so many bytes, and reports it if they are too many. */
    public <T> List<T> read(String key, Parameters parameters, Function<Parameters, T> reader, ToLongFunction<T> size) {
        List<T> entries = new ArrayList<>();
        long used = 0;
        for (Parameters block : parameters.blocks(key)) {
            T entry = reader.apply(block);
            entries.add(entry);
            used += size.applyAsLong(entry);
            if (used > most) {
                complain(key, parameters);
                break;
            }
        }
        return entries;
    }

    private void complain(String key, Parameters parameters) {
        parameters.complain(
                key,
                Complaint.of(
                                ProblemCode.T108,
                                key + " of " + parameters.owner() + " has more than " + most + " bytes in its entries")
                        .expecting("at most " + most + " B in all of them together"));
    }
}
