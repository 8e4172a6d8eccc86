package dev.gatehouse.steps.sending;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Step;
import dev.gatehouse.wdk.NtStatus;
import io.cucumber.java.en.When;

/** What drivers ask of requests that they have received and keep: what they are, who sent them, where the bytes are. */
public final class BufferSteps {

    @When("{gatehouse-driver} asks for the parameters of {string}")
    @Step(
            meaning = "A driver asks what a request is; `WdfRequestGetParameters returned \"…\"` says it.",
            example = "driver \"port\" asks for the parameters of \"a1\"",
            ddi = "WdfRequestGetParameters")
    public void parameters(String driver, String name) {
        Acting.call(world -> world.receivedCalls().parameters(driver, name));
    }

    @When("{gatehouse-driver} asks for the requestor mode of {string}")
    @Step(
            meaning = "A driver asks who made a request: `WdfRequestGetRequestorMode returned \"UserMode\"` says it.",
            example = "driver \"port\" asks for the requestor mode of \"a1\"",
            ddi = "WdfRequestGetRequestorMode")
    public void requestorMode(String driver, String name) {
        Acting.call(world -> world.receivedCalls().requestorMode(driver, name));
    }

    @When("{gatehouse-driver} retrieves the input buffer of {string}, at least {int} byte(s)")
    @Step(
            meaning = "A driver asks for the bytes of a write or of a control's input; "
                    + "`WdfRequestRetrieveInputBuffer returned …` says the status and the length.",
            example = "driver \"port\" retrieves the input buffer of \"a1\", at least 4 bytes",
            ddi = "WdfRequestRetrieveInputBuffer")
    public void input(String driver, String name, int minimum) {
        Acting.call(world -> world.receivedCalls().retrieveInputBuffer(driver, name, minimum));
    }

    @When("{gatehouse-driver} retrieves the output buffer of {string}, at least {int} byte(s)")
    @Step(
            meaning = "A driver asks where a read's bytes or a control's output go; "
                    + "`WdfRequestRetrieveOutputBuffer returned …` says the status and the length.",
            example = "driver \"port\" retrieves the output buffer of \"a1\", at least 4 bytes",
            ddi = "WdfRequestRetrieveOutputBuffer")
    public void output(String driver, String name, int minimum) {
        Acting.call(world -> world.receivedCalls().retrieveOutputBuffer(driver, name, minimum));
    }

    @When("{gatehouse-driver} completes {string} with {gatehouse-status} and a priority boost of {int}")
    @Step(
            meaning = "A driver completes a request that it keeps; the boost is for the sender's thread, and changes "
                    + "nothing here.",
            example = "driver \"port\" completes \"a1\" with STATUS_SUCCESS and a priority boost of 2",
            ddi = "WdfRequestCompleteWithPriorityBoost")
    public void completeBoosted(String driver, String name, NtStatus status, int boost) {
        Acting.call(world -> world.received().completeBoosted(driver, name, status, boost));
    }
}
