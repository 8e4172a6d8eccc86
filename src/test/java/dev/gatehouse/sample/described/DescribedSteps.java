package dev.gatehouse.sample.described;

import dev.gatehouse.steps.Step;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Glue whose steps are described; it stands outside the step library's package, which Cucumber scans. */
public final class DescribedSteps {

    @Step(meaning = "Sees that a request waits.", example = "request \"r1\" is pended")
    @Then("request {string} is pended")
    public void pended(String name) {}

    @Step(meaning = "Sends a read.", example = "driver \"guard\" sends a read", ddi = "WdfRequestSend")
    @When("driver {string} sends a read")
    @Given("driver {string} has sent a read")
    public void sends(String driver) {}

    /** No step. */
    public void helps() {}
}
