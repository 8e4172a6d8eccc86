package dev.gatehouse.steps.targets;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.words.OwnTarget;
import dev.gatehouse.wdk.PurgeAction;
import dev.gatehouse.wdk.SentIoAction;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Optional;

/** Starting, stopping and purging targets. */
public final class TargetSteps {

    @Given("{gatehouse-driver} has started {gatehouse-target}{gatehouse-thread}")
    @When("{gatehouse-driver} starts {gatehouse-target}{gatehouse-thread}")
    @Step(
            meaning = "A driver starts a target: pended requests are sent in order.",
            example = "driver \"guard\" starts its local target",
            ddi = "WdfIoTargetStart")
    public void start(String driver, OwnTarget target, Optional<String> thread) {
        Acting.call(thread, world -> world.drivers().start(target.of(driver)));
    }

    @Given("{gatehouse-driver} has stopped {gatehouse-target}, {gatehouse-sent} sent requests{gatehouse-thread}")
    @When("{gatehouse-driver} stops {gatehouse-target}, {gatehouse-sent} sent requests{gatehouse-thread}")
    @Step(
            meaning = "A driver stops a target: cancelling, waiting for, or leaving the requests that it has sent.",
            example = "driver \"guard\" stops its local target, leaving sent requests",
            ddi = "WdfIoTargetStop")
    public void stop(String driver, OwnTarget target, SentIoAction action, Optional<String> thread) {
        Acting.call(thread, world -> world.drivers().stop(target.of(driver), action));
    }

    @Given("{gatehouse-driver} has purged {gatehouse-target}")
    @When("{gatehouse-driver} purges {gatehouse-target}")
    @Step(
            meaning = "A driver purges a target without waiting for the requests that are cancelled.",
            example = "driver \"guard\" purges its local target",
            ddi = "WdfIoTargetPurge")
    public void purge(String driver, OwnTarget target) {
        Acting.call(Optional.empty(), world -> world.drivers().purge(target.of(driver), PurgeAction.PURGE_IO));
    }

    @When("{gatehouse-driver} purges {gatehouse-target} and waits{gatehouse-thread}")
    @Step(
            meaning = "A driver purges a target and waits until all that was sent has come back.",
            example = "driver \"guard\" purges its local target and waits",
            ddi = "WdfIoTargetPurge")
    public void purgeAndWait(String driver, OwnTarget target, Optional<String> thread) {
        Acting.call(thread, world -> world.drivers().purge(target.of(driver), PurgeAction.PURGE_IO_AND_WAIT));
    }
}
