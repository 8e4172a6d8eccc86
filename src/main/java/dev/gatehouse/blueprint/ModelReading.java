package dev.gatehouse.blueprint;

import dev.gatehouse.parameter.Complaint;
import dev.gatehouse.parameter.Parameters;
import dev.gatehouse.source.Nearest;
import dev.gatehouse.source.ProblemCode;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * A model reads its keys. A user may have written it: what goes wrong is told where the model is named.
 *
 * @param <F> who makes such models
 * @param <M> what is made
 */
final class ModelReading<F, M> {

    private final Parameters parameters;
    private final String name;
    private final Map<String, F> known;
    private final BiFunction<F, Parameters, Supplier<M>> read;

    ModelReading(
            Parameters parameters, String name, Map<String, F> known, BiFunction<F, Parameters, Supplier<M>> read) {
        this.parameters = parameters;
        this.name = name;
        this.known = known;
        this.read = read;
    }

    /** What makes the models; empty if nobody knows the model, or it has failed. */
    Optional<Supplier<M>> model() {
        F factory = known.get(name);
        if (factory == null) {
            unknown();
            return Optional.empty();
        }
        return read(factory);
    }

    private void unknown() {
        parameters.complain(
                "model",
                Complaint.of(ProblemCode.T104, "unknown model \"" + name + "\" of " + parameters.owner())
                        .expectingOneOf(known.keySet())
                        .suggesting(Nearest.of(name, known.keySet())));
    }

    private Optional<Supplier<M>> read(F factory) {
        try {
            Optional<Supplier<M>> model = Optional.ofNullable(read.apply(factory, parameters));
            if (model.isEmpty()) {
                failed(factory, "read() returns null");
            }
            parameters.finish();
            return model;
        } catch (RuntimeException | LinkageError thrown) {
            failed(factory, thrown + at(thrown));
            return Optional.empty();
        }
    }

    private void failed(F factory, String what) {
        parameters.complain(
                "model",
                Complaint.of(
                                ProblemCode.T174,
                                "model \"" + name + "\" of " + parameters.owner() + " failed as it read its keys: "
                                        + what)
                        .expecting(factory.getClass().getName()
                                + " to report what is wrong with a key through the parameters that it is given"));
    }

    private static String at(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
