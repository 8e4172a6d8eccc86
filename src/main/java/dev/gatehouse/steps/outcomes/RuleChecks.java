package dev.gatehouse.steps.outcomes;

import dev.gatehouse.journal.Event;
import dev.gatehouse.rules.RuleBook;
import dev.gatehouse.rules.court.RuleText;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.verdict.again.AgainNote;
import dev.gatehouse.world.ScenarioFailure;
import io.cucumber.java.en.Then;
import java.util.OptionalInt;

/** Rules for drivers that a scenario expects to be broken. */
public final class RuleChecks {

    @Then("rule {gatehouse-rule} is broken by {gatehouse-driver}")
    @Step(
            meaning = "The driver broke this rule, and the scenario neither fails nor warns for it. "
                    + "What is only found when the scenario is wound up is looked for then.",
            example = "rule \"DoubleCompletion\" is broken by driver \"guard\"")
    public void broken(String rule, String driver) {
        expect(rule, driver, OptionalInt.empty());
    }

    @Then("rule {gatehouse-rule} is broken by {gatehouse-driver} {int} time(s)")
    @Step(
            meaning = "The same, exactly so often in the whole scenario.",
            example = "rule \"DoubleCompletion\" is broken by driver \"guard\" 2 times")
    public void brokenTimes(String rule, String driver, int times) {
        expect(rule, driver, OptionalInt.of(times));
    }

    @Then("no rule is broken by {gatehouse-driver}")
    @Step(
            meaning = "The driver has broken no rule so far, not even one that the scenario expects; that nobody breaks"
                    + " an unexpected one is checked at the end of each scenario.",
            example = "no rule is broken by driver \"guard\"")
    public void noneBroken(String driver) {
        Current.scenario().perform(world -> {
            String name = world.drivers().nameOf(driver);
            Why.last(
                            world,
                            event -> event instanceof Event.RuleBroken broken
                                    && broken.culprit().equals(name))
                    .ifPresent(event -> {
                        throw Explain.failure(
                                "driver \"" + driver + "\"", "it breaks no rule", Why.moment(event), text(event));
                    });
        });
    }

    private static String text(Event event) {
        return RuleBook.find(((Event.RuleBroken) event).rule())
                .map(RuleText::because)
                .orElse("");
    }

    private static void expect(String rule, String driver, OptionalInt times) {
        try {
            Current.scenario().expectBroken(rule, driver, times);
        } catch (ScenarioFailure notBroken) {
            throw Explain.failure(AgainNote.without(notBroken.getMessage()));
        }
    }
}
