package dev.gatehouse.steps.names;

import dev.gatehouse.steps.CatalogueEntry;
import dev.gatehouse.steps.catalogue.NearestSteps;
import dev.gatehouse.steps.catalogue.ParameterBook;
import dev.gatehouse.steps.names.SaidStep.Filled;
import dev.gatehouse.steps.rows.Rows;
import dev.gatehouse.verdict.WrongInput;
import io.cucumber.cucumberexpressions.Argument;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Steps of one kind that can stand within another step, collected when the first is asked for. */
final class InnerSteps {

    private final Supplier<Rows> kind;
    private Optional<Rows> rows = Optional.empty();

    private InnerSteps(Supplier<Rows> kind) {
        this.kind = kind;
    }

    /** Those that can be a row of a table. */
    static InnerSteps rows() {
        return new InnerSteps(() -> Rows.that(expression -> !expression.endsWith(":")));
    }

    /** Those that can stand behind {@code in some schedule}. */
    static InnerSteps checks() {
        return new InnerSteps(Rows::checks);
    }

    /** What stands in the places of the parameters of the step that a text is; empty if it is none. */
    synchronized Optional<List<Filled>> said(String text, int below) {
        try {
            return all().arguments(text, below).map(arguments -> arguments.stream()
                    .filter(argument -> argument.getGroup().getValue() != null)
                    .map(InnerSteps::filled)
                    .toList());
        } catch (WrongInput noSuchFamily) {
            return Optional.of(List.of()); // what is wrong with a user's jars is told elsewhere
        }
    }

    private static Filled filled(Argument<?> argument) {
        return new Filled(
                argument.getParameterType().getName(),
                argument.getGroup().getValue(),
                argument.getGroup().getStart());
    }

    /** The step that was probably meant by a text that is none. */
    synchronized Optional<String> nearestTo(String text) {
        List<CatalogueEntry> entries = all().expressions().stream()
                .filter(expression -> !expression.startsWith("^"))
                .map(expression -> new CatalogueEntry("", expression, "", expression, ""))
                .toList();
        return NearestSteps.among(entries, ParameterBook.own()).to(text).stream()
                .findFirst();
    }

    private Rows all() {
        Rows all = rows.orElseGet(kind);
        rows = Optional.of(all);
        return all;
    }
}
