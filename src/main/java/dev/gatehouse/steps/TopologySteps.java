package dev.gatehouse.steps;

import dev.gatehouse.world.Blueprint;
import io.cucumber.java.Before;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.net.URI;

/** Building a world, and time. */
public final class TopologySteps {

    private URI feature = URI.create("");

    @Before(order = 1)
    public void remember(io.cucumber.java.Scenario scenario) {
        feature = scenario.getUri();
    }

    @Given("the topology {string}")
    @Step(
            meaning = "Builds the devices and stacks of a topology file and starts them; time is 0.",
            example = "the topology \"toaster.yaml\"",
            ddi = "WdfDeviceCreate")
    public void topology(String file) {
        Blueprint blueprint = TopologyFiles.find(file, feature);
        Current.scenario().build(blueprint);
    }

    @When("the clock runs to {gatehouse-duration}")
    @Step(
            meaning = "Lets virtual time pass until this moment since the topology was started.",
            example = "the clock runs to 500 ms")
    public void runTo(long moment) {
        Current.scenario().perform(world -> world.passUntil(moment));
    }

    @When("{gatehouse-duration} pass(es)")
    @Step(meaning = "Lets virtual time pass, with all that happens in it.", example = "2 ms pass")
    public void pass(long ticks) {
        Current.scenario().perform(world -> world.pass(ticks));
    }
}
