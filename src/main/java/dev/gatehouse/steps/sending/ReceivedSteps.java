package dev.gatehouse.steps.sending;

import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.words.Bytes;
import dev.gatehouse.wdk.NtStatus;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;

/** What drivers do with requests that they have received and keep (`pend:`). */
public final class ReceivedSteps {

    @When("{gatehouse-driver} completes {gatehouse-names} with {gatehouse-status}")
    @Step(
            meaning = "A driver completes a request that it keeps.",
            example = "driver \"port\" completes \"a1\" with STATUS_SUCCESS",
            ddi = "WdfRequestComplete")
    public void complete(String driver, List<String> names, NtStatus status) {
        Acting.each(names, name -> Calls.complete(driver, name, status, 0));
    }

    @When("{gatehouse-driver} completes {gatehouse-names} with {gatehouse-status} and {int} byte(s)")
    @Step(
            meaning = "The same, with the Information that the sender sees; the buffer stays as it is.",
            example = "driver \"port\" completes \"a1\" with STATUS_SUCCESS and 4 bytes",
            ddi = "WdfRequestCompleteWithInformation")
    public void completeWithCount(String driver, List<String> names, NtStatus status, int bytes) {
        Acting.each(names, name -> Calls.complete(driver, name, status, bytes));
    }

    @When("{gatehouse-driver} completes {string} with {gatehouse-status} and:")
    @Step(
            meaning = "The same, with bytes for the sender's buffer.",
            example = "driver \"port\" completes \"a1\" with STATUS_SUCCESS and:\n\"\"\"hex\n01 02\n\"\"\"",
            ddi = "WdfRequestCompleteWithInformation")
    public void completeWith(String driver, String name, NtStatus status, HexPattern bytes) {
        Acting.call(world -> world.received().completeKept(driver, name, status, Bytes.exact(bytes)));
    }

    @When("{gatehouse-driver} completes {string} with {gatehouse-status}"
            + ", and the system stops with bug check {gatehouse-code}")
    @Step(
            meaning = "A completion that the framework answers with a bug check.",
            example = "driver \"port\" completes \"a1\" with STATUS_SUCCESS, and the system stops with bug check 0x10D",
            ddi = "WdfRequestComplete")
    public void completeToBugcheck(String driver, String name, NtStatus status, int code) {
        Current.scenario()
                .perform(world -> world.runToBugcheck(
                        code, Calls.complete(driver, name, status, 0).apply(world)));
    }

    @Given("{gatehouse-driver} has marked {gatehouse-names} cancelable")
    @When("{gatehouse-driver} marks {gatehouse-names} cancelable")
    @Step(
            meaning = "A driver marks a request that it keeps cancelable, and completes it with STATUS_CANCELLED "
                    + "where it is cancelled; one that is cancelled already is only reported.",
            example = "driver \"port\" marks \"a1\" cancelable",
            ddi = "WdfRequestMarkCancelableEx")
    public void mark(String driver, List<String> names) {
        Acting.each(names, name -> Calls.markCancelable(driver, name, NtStatus.CANCELLED));
    }

    @Given("{gatehouse-driver} has marked {string} cancelable"
            + ", and completes it with {gatehouse-status} when it is cancelled")
    @When("{gatehouse-driver} marks {string} cancelable, and completes it with {gatehouse-status} when it is cancelled")
    @Step(
            meaning = "The same, for a driver whose EvtRequestCancel completes the request with another status.",
            example = "driver \"port\" marks \"a1\" cancelable,"
                    + " and completes it with STATUS_SUCCESS when it is cancelled",
            ddi = "WdfRequestMarkCancelableEx")
    public void markToComplete(String driver, String name, NtStatus status) {
        Acting.call(Calls.markCancelable(driver, name, status));
    }

    @When("{gatehouse-driver} marks {string} cancelable, or is called back at once")
    @Step(
            meaning = "The older call: EvtRequestCancel is called at once for a request that is cancelled already.",
            example = "driver \"port\" marks \"a1\" cancelable, or is called back at once",
            ddi = "WdfRequestMarkCancelable")
    public void markOrCall(String driver, String name) {
        Acting.call(world -> world.calls().markCancelableOrCall(driver, name, NtStatus.CANCELLED));
    }

    @When("{gatehouse-driver} unmarks {gatehouse-names} as cancelable")
    @Step(
            meaning = "A driver takes the mark off again; STATUS_CANCELLED says that it is too late.",
            example = "driver \"port\" unmarks \"a1\" as cancelable",
            ddi = "WdfRequestUnmarkCancelable")
    public void unmark(String driver, List<String> names) {
        Acting.each(names, name -> Calls.unmarkCancelable(driver, name));
    }

    @When("{gatehouse-driver} asks whether {string} is cancelled")
    @Step(
            meaning = "A driver polls a request that it keeps and has not marked cancelable.",
            example = "driver \"port\" asks whether \"a1\" is cancelled",
            ddi = "WdfRequestIsCanceled")
    public void isCanceled(String driver, String name) {
        Acting.call(Calls.isCanceled(driver, name));
    }
}
