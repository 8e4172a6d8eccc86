package dev.gatehouse.sample.clash;

import io.cucumber.java.en.Given;

/** Glue with an expression that the sample glue has too. */
public final class ClashingSteps {

    @Given("all is well")
    public void well() {}
}
