package dev.gatehouse.steps.topologies;

import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import dev.gatehouse.world.Scenario;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;

/** Building a world, and time. */
public final class TopologySteps {

    @Given("the topology {gatehouse-topology}")
    @Step(
            meaning = "Builds the devices and stacks of a topology file and starts them; time is 0.",
            example = "the topology \"toaster.yaml\"",
            ddi = "WdfDeviceCreate")
    public void topology(String file) {
        Scenario scenario = Current.scenario();
        build(scenario, TopologyFiles.draw(file, scenario.feature()));
    }

    @Given("the topology {gatehouse-topology} with:")
    @Step(
            meaning = "The same with other values for this scenario: the keys that lead to each, with points between"
                    + " them, and the value as the file, or one that it imports, would have it.",
            example = "the topology \"toaster.yaml\" with:\n| devices.heater.latency | 50 ms     |\n"
                    + "| devices.heater.cancel  | completes |",
            ddi = "WdfDeviceCreate")
    public void topologyWith(String file, List<List<String>> rows) {
        Scenario scenario = Current.scenario();
        build(scenario, TopologyFiles.draw(file, scenario.feature(), rows));
    }

    private static void build(Scenario scenario, Drawn drawn) {
        scenario.build(drawn.blueprint(), drawn::text);
    }

    @When("the topology is shown")
    @Step(
            meaning = "Writes into the journal what was built: each stack from its top, and the state of each target.",
            example = "the topology is shown")
    public void show() {
        Current.scenario().perform(World::tellWhatIsBuilt);
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
