package dev.gatehouse.steps.sending;

import dev.gatehouse.source.Nearest;
import dev.gatehouse.steps.words.OwnParameterTypes;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import dev.gatehouse.world.World;
import io.cucumber.cucumberexpressions.Argument;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Rows that say what a driver calls, in the words of the steps after the driver's name. */
final class CallTable {

    /** The words of a row, each with what was found in its place. */
    private record Words(String driver, List<?> found) {

        @SuppressWarnings("unchecked")
        <T> T at(int index) {
            return (T) found.get(index);
        }
    }

    private record Row(String expression, Function<Words, Function<World, Frame>> call) {}

    private static final List<Row> ROWS = List.of(
            new Row("creates request {string}", row -> Calls.create(row.driver(), row.at(0))),
            new Row(
                    "creates request {string} for {gatehouse-target}",
                    row -> Calls.createFor(row.driver(), row.at(0), row.at(1))),
            new Row("reuses {string}", row -> Calls.reuse(row.driver(), row.at(0), NtStatus.SUCCESS)),
            new Row("reuses {string} with {gatehouse-status}", row -> Calls.reuse(row.driver(), row.at(0), row.at(1))),
            new Row(
                    "changes the target of {string} to {gatehouse-target}",
                    row -> Calls.changeTarget(row.driver(), row.at(0), row.at(1))),
            new Row(
                    "formats {gatehouse-transfer} for {gatehouse-target} as {string}",
                    row -> Calls.format(row.driver(), row.at(0), row.at(1), row.at(2))),
            new Row(
                    "formats {string} using its current type",
                    row -> Calls.formatUsingCurrentType(row.driver(), row.at(0))),
            new Row(
                    "sets a completion routine for {string}",
                    row -> Calls.setCompletionRoutine(row.driver(), row.at(0))),
            new Row(
                    "clears the completion routine of {string}",
                    row -> Calls.clearCompletionRoutine(row.driver(), row.at(0))),
            new Row(
                    "sends {gatehouse-transfer}{gatehouse-how} as {string}",
                    row -> Calls.send(row.driver(), row.at(0), row.at(1), row.at(2))),
            new Row("sends {string}{gatehouse-how}", row -> Calls.sendAsItIs(row.driver(), row.at(0), row.at(1))),
            new Row("cancels {string}", row -> Calls.cancel(row.driver(), row.at(0))),
            new Row(
                    "completes {string} with {gatehouse-status}",
                    row -> Calls.complete(row.driver(), row.at(0), row.at(1), 0)),
            new Row(
                    "completes {string} with {gatehouse-status} and {int} byte(s)",
                    row -> Calls.complete(row.driver(), row.at(0), row.at(1), row.<Integer>at(2))),
            new Row("deletes {string}", row -> Calls.delete(row.driver(), row.at(0))),
            new Row("asks for the status of {string}", row -> Calls.status(row.driver(), row.at(0))),
            new Row("asks for the Information of {string}", row -> Calls.information(row.driver(), row.at(0))),
            new Row(
                    "marks {string} cancelable",
                    row -> Calls.markCancelable(row.driver(), row.at(0), NtStatus.CANCELLED)),
            new Row("unmarks {string} as cancelable", row -> Calls.unmarkCancelable(row.driver(), row.at(0))),
            new Row("asks whether {string} is cancelled", row -> Calls.isCanceled(row.driver(), row.at(0))),
            new Row("starts {gatehouse-target}", row -> Calls.start(row.driver(), row.at(0))),
            new Row(
                    "stops {gatehouse-target}, {gatehouse-sent} sent requests",
                    row -> Calls.stop(row.driver(), row.at(0), row.<SentIoAction>at(1))),
            new Row("purges {gatehouse-target}", row -> Calls.purge(row.driver(), row.at(0), PurgeAction.PURGE_IO)),
            new Row(
                    "purges {gatehouse-target} and waits",
                    row -> Calls.purge(row.driver(), row.at(0), PurgeAction.PURGE_IO_AND_WAIT)),
            new Row("closes its remote target {string}", row -> Calls.closeTarget(row.driver(), row.at(0))),
            new Row("deletes its remote target {string}", row -> Calls.deleteTarget(row.driver(), row.at(0))));

    private CallTable() {}

    /** The expressions that rows can be, without the driver before them. */
    static List<String> expressions() {
        return ROWS.stream().map(Row::expression).toList();
    }

    /** The calls that rows say, in their order. */
    static List<Function<World, Frame>> read(String driver, List<String> rows) {
        ExpressionFactory expressions = new ExpressionFactory(OwnParameterTypes.registry());
        return rows.stream().map(row -> read(expressions, driver, row)).toList();
    }

    private static Function<World, Frame> read(ExpressionFactory expressions, String driver, String text) {
        return ROWS.stream()
                .flatMap(row ->
                        found(expressions, row, text).map(found -> row.call().apply(new Words(driver, found))).stream())
                .findFirst()
                .orElseThrow(() -> unknown(text));
    }

    private static Optional<List<?>> found(ExpressionFactory expressions, Row row, String text) {
        List<Argument<?>> found = expressions.createExpression(row.expression()).match(text, new Type[0]);
        return Optional.ofNullable(found)
                .map(arguments -> arguments.stream().map(Argument::getValue).toList());
    }

    private static WrongInput unknown(String text) {
        String meant = Nearest.of(text.replaceAll("\"[^\"]*\"", "{string}"), expressions())
                .or(() -> expressions().stream()
                        .filter(each -> beginsAlike(each, text))
                        .findFirst())
                .map(near -> "; did you mean: " + near)
                .orElse("");
        return new WrongInput("a driver cannot be told in a table to \"" + text + "\"" + meant
                + "\n  a row is a step without its driver, as: sends {string}");
    }

    private static boolean beginsAlike(String expression, String text) {
        return Stream.of(expression, text)
                        .map(each -> each.split(" ", 2)[0])
                        .distinct()
                        .count()
                == 1;
    }
}
