package dev.gatehouse.sample.glue;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;

/** Glue for tests of the command: steps that pass, fail, or meet several expressions. */
public final class SampleSteps {

    @Given("all is well")
    public void well() {}

    @Then("it passes")
    public void passes() {}

    @Then("it fails")
    public void fails() {
        throw new AssertionError("expected a pended request, but it was sent");
    }

    /** Keeps its count in a system property, since every scenario has glue of its own. */
    @Then("it fails in every run of {int}")
    public void failsNowAndThen(int each) {
        int run = Integer.getInteger("gatehouse.sample.runs", 0) + 1;
        System.setProperty("gatehouse.sample.runs", String.valueOf(run % each));
        if (run == each) {
            throw new AssertionError("expected a pended request, but it was sent");
        }
    }

    @Then("topologies come from {string}")
    public void topologies(String end) {
        String folder = System.getProperty("gatehouse.topologies", "nowhere").replace('\\', '/');
        if (!folder.endsWith(end)) {
            throw new AssertionError("topologies come from " + folder);
        }
    }

    @Then("class {string} is there")
    public void classIsThere(String name) throws ClassNotFoundException {
        Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    }

    @When("it is {word}")
    public void one(String word) {}

    @When("it is double")
    public void two() {}
}
