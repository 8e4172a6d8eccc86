package dev.gatehouse.steps.topologies;

import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import dev.gatehouse.world.Scenario;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;

/** Building a world, and time. */
public final class TopologySteps {

    @Given("the topology {string}")
    @Step(
            meaning = "Builds the devices and stacks of a topology file and starts them; time is 0.",
            example = "the topology \"toaster.yaml\"",
            ddi = "WdfDeviceCreate")
    public void topology(String file) {
        Scenario scenario = Current.scenario();
        scenario.build(TopologyFiles.find(file, scenario.feature()));
    }

    @When("the clock runs to {gatehouse-duration}")
    @Step(
            meaning = "Lets virtual time pass until this moment since the topology was started.",
            example = "the clock runs to 500 ms")
    public void runTo(long moment) {
        Current.scenario().perform(world -> world.passUntil(moment));
    }

    @When("everything settles within {gatehouse-duration}")
    @Step(
            meaning = "Lets virtual time pass until no request is out and nothing waits; fails if that takes longer.",
            example = "everything settles within 1 s")
    public void settle(long ticks) {
        Current.scenario().perform(world -> world.passUntilSettled(ticks));
    }

    @When("{gatehouse-duration} pass(es)")
    @Step(meaning = "Lets virtual time pass, with all that happens in it.", example = "2 ms pass")
    public void pass(long ticks) {
        Current.scenario().perform(world -> world.pass(ticks));
    }
}
