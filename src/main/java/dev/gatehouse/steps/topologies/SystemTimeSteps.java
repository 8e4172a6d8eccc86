package dev.gatehouse.steps.topologies;

import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;

/** The system time, which absolute time-outs refer to. */
public final class SystemTimeSteps {

    @Given("the system time is {gatehouse-system-time}")
    @When("the system time is set to {gatehouse-system-time}")
    @Step(
            meaning = "Sets the system clock, which is 2020-01-01T00:00:00Z at virtual time 0: absolute time-outs "
                    + "follow, those from now do not.",
            example = "the system time is set to 2020-01-01T00:00:05Z",
            ddi = "KeQuerySystemTime")
    public void set(long systemTime) {
        Current.scenario().perform(world -> world.setSystemTime(systemTime));
    }
}
