package dev.gatehouse.steps.together;

import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.rows.Rows;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.World;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.function.Function;

/** What happens at the same time. */
public final class TogetherSteps {

    private static final int FEWEST = 2;

    @When("these happen at the same time:")
    @Step(
            meaning = "Each row is a step that makes something happen, and takes no table and no text; all begin before"
                    + " any of them goes on, each on a lane of its own. Under the default schedule the first goes on"
                    + " first; @explore tries the others.",
            example = "these happen at the same time:\n| device \"heater\" completes \"r1\" |\n"
                    + "| driver \"guard\" cancels \"r1\" |")
    public void together(List<String> rows) {
        if (rows.size() < FEWEST) {
            throw new WrongInput("one row happens at the same time as nothing: write two or more");
        }
        Rows steps = Rows.that(expression -> !expression.endsWith(":"));
        List<List<Function<World, Act>>> acts = rows.stream().map(steps::read).toList();
        Current.scenario()
                .perform(world -> world.together(acts.stream()
                        .map(row -> row.stream().map(act -> act.apply(world)).toList())
                        .toList()));
    }
}
