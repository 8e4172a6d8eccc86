package dev.gatehouse.sample.undescribed;

import io.cucumber.java.en.When;

/** Glue with a step that is not described. */
public final class UndescribedSteps {

    @When("something happens")
    public void happens() {}
}
