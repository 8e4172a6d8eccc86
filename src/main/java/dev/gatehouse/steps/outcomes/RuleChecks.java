package dev.gatehouse.steps.outcomes;

import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import io.cucumber.java.en.Then;

/** Rules for drivers that a scenario expects to be broken. */
public final class RuleChecks {

    @Then("rule {string} is broken by {gatehouse-driver}")
    @Step(
            meaning = "The driver broke this rule, and the scenario does not fail for it. "
                    + "What is only found when the scenario is wound up is looked for then.",
            example = "rule \"DoubleCompletion\" is broken by driver \"guard\"")
    public void broken(String rule, String driver) {
        Current.scenario().expectBroken(rule, driver);
    }
}
