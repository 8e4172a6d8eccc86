package dev.gatehouse.steps;

import io.cucumber.java.en.Then;

/** Rules for drivers that a scenario expects to be broken. */
public final class RuleChecks {

    @Then("rule {string} is broken by {gatehouse-driver}")
    @Step(
            meaning = "The driver broke this rule, as the scenario expects: without this step it fails for it. "
                    + "What is only found at the end is looked for at the end.",
            example = "rule \"DoubleCompletion\" is broken by driver \"guard\"")
    public void broken(String rule, String driver) {
        Current.scenario().expectBroken(rule, driver);
    }
}
