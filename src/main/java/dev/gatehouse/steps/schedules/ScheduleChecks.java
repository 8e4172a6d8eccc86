package dev.gatehouse.steps.schedules;

import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.rows.Rows;
import dev.gatehouse.verdict.WrongInput;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.function.Consumer;

/** In which schedules of an explored scenario a check has to hold; without these words, in all of them. */
public final class ScheduleChecks {

    @Then("in some schedule {gatehouse-check}")
    @Step(
            meaning =
                    "In an explored scenario: the check, which can be any other Then, holds in one schedule at least.",
            example = "in some schedule request \"r1\" completes with STATUS_CANCELLED")
    public void some(String check) {
        Scenario scenario = explored("some");
        Consumer<World> all = together(Rows.checks().check(check));
        scenario.seek(all);
    }

    @Then("in some schedule {gatehouse-check}:")
    @Step(
            meaning = "The same for a check with a table or a text below it.",
            example = "in some schedule the buffer of \"r1\" is:\n\"\"\"hex\n00 00 00 00\n\"\"\"")
    public void someWith(String check, Object below) {
        Scenario scenario = explored("some");
        scenario.seek(together(Rows.checks().check(check + ":", below)));
    }

    @Then("in every schedule {gatehouse-check}")
    @Step(
            meaning = "In an explored scenario: the check holds in each schedule, as it does without these words.",
            example = "in every schedule request \"r1\" completes with STATUS_SUCCESS")
    public void every(String check) {
        Scenario scenario = explored("every");
        Rows.checks().check(check).forEach(scenario::perform);
    }

    @Then("in every schedule {gatehouse-check}:")
    @Step(
            meaning = "The same for a check with a table or a text below it.",
            example = "in every schedule the buffer of \"r1\" is:\n\"\"\"hex\n00 00 00 00\n\"\"\"")
    public void everyWith(String check, Object below) {
        Scenario scenario = explored("every");
        Rows.checks().check(check + ":", below).forEach(scenario::perform);
    }

    private static Consumer<World> together(List<Consumer<World>> checks) {
        return world -> checks.forEach(check -> check.accept(world));
    }

    private static Scenario explored(String which) {
        Scenario scenario = Current.scenario();
        if (!scenario.isExplored()) {
            throw new WrongInput("\"in " + which + " schedule\" speaks of schedules, and this scenario is run under"
                    + " one only: tag it @explore, or leave these words out");
        }
        return scenario;
    }
}
