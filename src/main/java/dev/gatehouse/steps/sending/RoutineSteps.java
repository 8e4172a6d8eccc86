package dev.gatehouse.steps.sending;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.rows.Rows;
import dev.gatehouse.steps.words.Phrases;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.function.Function;

/** Completion routines: setting them, clearing them, and what they do. */
public final class RoutineSteps {

    @Given("{gatehouse-driver} has set a completion routine for {string}")
    @When("{gatehouse-driver} sets a completion routine for {string}")
    @Step(
            meaning = "A driver registers a completion routine; it is called once, and then no longer registered.",
            example = "driver \"guard\" sets a completion routine for \"r1\"",
            ddi = "WdfRequestSetCompletionRoutine")
    public void set(String driver, String name) {
        Acting.call(Calls.setCompletionRoutine(driver, name));
    }

    @When("{gatehouse-driver} clears the completion routine of {string}")
    @Step(
            meaning = "A driver takes the completion routine off again, with a null pointer for one.",
            example = "driver \"guard\" clears the completion routine of \"r1\"",
            ddi = "WdfRequestSetCompletionRoutine")
    public void clear(String driver, String name) {
        Acting.call(Calls.clearCompletionRoutine(driver, name));
    }

    @Given("{gatehouse-driver} does this in the completion routine of {string}:")
    @Step(
            meaning = "What the driver calls, in this order, the next time that the completion routine of the request "
                    + "is called; each row is a step without its driver.",
            example = "driver \"guard\" does this in the completion routine of \"r1\":\n| reuses \"r1\" |\n"
                    + "| formats a read of 4 bytes for its local target as \"r1\" |\n| sends \"r1\" |",
            ddi = "EvtRequestCompletionRoutine")
    public void inRoutine(String driver, String name, List<String> rows) {
        rows.forEach(RoutineSteps::checkThread);
        Rows calls = Rows.that(expression -> expression.startsWith("{gatehouse-driver} ") && !expression.endsWith(":"));
        List<Function<World, Act>> acts = rows.stream()
                .flatMap(row -> calls.read(Phrases.driver(driver) + " " + row).stream())
                .toList();
        Current.scenario().perform(world -> world.calls().inCompletionRoutine(driver, name, acts));
    }

    private static void checkThread(String row) {
        if (row.contains(" on thread \"")) {
            throw new WrongInput("a completion routine runs on the thread that it is called on: leave the thread out of"
                    + " \"" + row + "\"");
        }
    }
}
