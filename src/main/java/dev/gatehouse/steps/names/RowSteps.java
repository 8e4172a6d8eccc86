package dev.gatehouse.steps.names;

import dev.gatehouse.steps.names.SaidStep.Filled;
import dev.gatehouse.steps.rows.Rows;
import dev.gatehouse.verdict.WrongInput;
import java.util.List;
import java.util.Optional;

/** The steps that can stand in rows of tables, collected when the first row asks for them. */
final class RowSteps {

    private Optional<Rows> rows = Optional.empty();

    /** What stands in the places of the parameters of the step that a row is; nothing if it is none. */
    synchronized List<Filled> said(String row) {
        try {
            return all().arguments(row).stream()
                    .map(argument -> new Filled(
                            argument.getParameterType().getName(),
                            argument.getGroup().getValue(),
                            argument.getGroup().getStart()))
                    .toList();
        } catch (WrongInput noSuchFamily) {
            return List.of(); // what is wrong with a user's jars is told elsewhere
        }
    }

    private Rows all() {
        Rows all = rows.orElseGet(() -> Rows.that(expression -> !expression.endsWith(":")));
        rows = Optional.of(all);
        return all;
    }
}
