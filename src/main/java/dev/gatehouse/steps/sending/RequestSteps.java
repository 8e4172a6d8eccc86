package dev.gatehouse.steps.sending;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.words.OwnTarget;
import dev.gatehouse.steps.words.ReuseTable;
import dev.gatehouse.steps.words.Transferred;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.RequestType;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;

/** Request objects before and after they are sent: making, reusing, formatting and asking them. */
public final class RequestSteps {

    @Given("{gatehouse-driver} has created request(s) {gatehouse-names}")
    @When("{gatehouse-driver} creates request(s) {gatehouse-names}")
    @Step(
            meaning = "A driver makes a request that has no IRP until it is formatted for a target.",
            example = "driver \"guard\" creates request \"r1\"",
            ddi = "WdfRequestCreate")
    public void create(String driver, List<String> names) {
        Acting.each(names, name -> Calls.create(driver, name));
    }

    @Given("{gatehouse-driver} has created request(s) {gatehouse-names} for {gatehouse-target}")
    @When("{gatehouse-driver} creates request(s) {gatehouse-names} for {gatehouse-target}")
    @Step(
            meaning = "A driver makes a request with an IRP that is large enough for a target.",
            example = "driver \"guard\" creates request \"r1\" for its local target",
            ddi = "WdfRequestCreate")
    public void createFor(String driver, List<String> names, OwnTarget target) {
        Acting.each(names, name -> Calls.createFor(driver, name, target));
    }

    @Given("{gatehouse-driver} has created request {string}"
            + " from an IRP of {int} stack location(s) that {gatehouse-owner}")
    @When("{gatehouse-driver} creates request {string} from an IRP of {int} stack location(s) that {gatehouse-owner}")
    @Step(
            meaning = "A driver makes a request over an IRP; one that the framework frees it may also replace.",
            example = "driver \"guard\" creates request \"r1\" from an IRP of 2 stack locations that it keeps",
            ddi = "WdfRequestCreateFromIrp")
    public void createFromIrp(String driver, String name, int stackSize, boolean frameworkFrees) {
        Acting.call(world -> world.calls().createFromIrp(driver, name, stackSize, frameworkFrees));
    }

    @Given("{gatehouse-driver} has reused {gatehouse-names}")
    @When("{gatehouse-driver} reuses {gatehouse-names}")
    @Step(
            meaning = "A driver makes a request that has come back, or was never sent, fit to be formatted again.",
            example = "driver \"guard\" reuses \"r1\"",
            ddi = "WdfRequestReuse")
    public void reuse(String driver, List<String> names) {
        Acting.each(names, name -> Calls.reuse(driver, name, NtStatus.SUCCESS));
    }

    @When("{gatehouse-driver} reuses {string} with {gatehouse-status}")
    @Step(
            meaning = "The same, with the status that WdfRequestGetStatus says from then on.",
            example = "driver \"guard\" reuses \"r1\" with STATUS_NOT_SUPPORTED",
            ddi = "WdfRequestReuse")
    public void reuseWith(String driver, String name, NtStatus status) {
        Acting.call(Calls.reuse(driver, name, status));
    }

    @When("{gatehouse-driver} reuses {string} with:")
    @Step(
            meaning = "The same, with any of Status, Flags (SET_NEW_IRP, MUST_COMPLETE, or a number) and NewIrp, "
                    + "which is a fresh IRP of so many stack locations.",
            example = "driver \"guard\" reuses \"r1\" with:\n| Flags  | SET_NEW_IRP       |\n"
                    + "| NewIrp | 2 stack locations |",
            ddi = "WdfRequestReuse")
    public void reuseWithParams(String driver, String name, DataTable table) {
        ReuseTable params = ReuseTable.of(table);
        Acting.call(world -> world.calls().reuse(driver, name, params.status(), params.flags(), params.stackSize()));
    }

    @When("{gatehouse-driver} changes the target of {string} to {gatehouse-target}")
    @Step(
            meaning = "A driver asks whether a request can be sent to a target; that undoes its format.",
            example = "driver \"guard\" changes the target of \"r1\" to its remote target \"watch\"",
            ddi = "WdfRequestChangeTarget")
    public void changeTarget(String driver, String name, OwnTarget target) {
        Acting.call(Calls.changeTarget(driver, name, target));
    }

    @Given("{gatehouse-driver} has formatted a {gatehouse-way} the memory of {string}"
            + " for {gatehouse-target} as {string}")
    @When("{gatehouse-driver} formats a {gatehouse-way} the memory of {string} for {gatehouse-target} as {string}")
    @Step(
            meaning = "A driver formats a request of its own whose buffer is that of a request it has received.",
            example = "driver \"port\" formats a read into the memory of \"a1\" for its local target as \"c1\"",
            ddi = "WdfRequestRetrieveOutputMemory")
    public void formatOver(String driver, RequestType type, String received, OwnTarget target, String name) {
        Acting.call(world -> world.formatting().formatOver(target.of(driver), type, received, name));
    }

    @Given("{gatehouse-driver} has formatted {string} using its current type")
    @When("{gatehouse-driver} formats {string} using its current type")
    @Step(
            meaning = "The next driver is to get a received request as it came.",
            example = "driver \"port\" formats \"a1\" using its current type",
            ddi = "WdfRequestFormatRequestUsingCurrentType")
    public void formatUsingCurrentType(String driver, String name) {
        Acting.call(Calls.formatUsingCurrentType(driver, name));
    }

    @When("{gatehouse-driver} formats {string} with a stack location for {gatehouse-transfer}")
    @Step(
            meaning = "The next driver is to get what a stack location says that the driver has filled in.",
            example = "driver \"port\" formats \"a1\" with a stack location for a read of 4 bytes at offset 0x10",
            ddi = "WdfRequestWdmFormatUsingStackLocation")
    public void formatUsingStackLocation(String driver, String name, Transferred what) {
        Acting.call(world -> world.calls().formatUsingStackLocation(driver, what.as(name, world)));
    }

    @When("{gatehouse-driver} asks for the status of {string}")
    @Step(
            meaning = "A driver asks a request for its status; `WdfRequestGetStatus returned …` says what it was.",
            example = "driver \"guard\" asks for the status of \"r1\"",
            ddi = "WdfRequestGetStatus")
    public void status(String driver, String name) {
        Acting.call(Calls.status(driver, name));
    }

    @When("{gatehouse-driver} asks for the Information of {string}")
    @Step(
            meaning = "A driver asks a request for its Information; `WdfRequestGetInformation returned …` says it.",
            example = "driver \"guard\" asks for the Information of \"r1\"",
            ddi = "WdfRequestGetInformation")
    public void information(String driver, String name) {
        Acting.call(Calls.information(driver, name));
    }

    @When("{gatehouse-driver} asks for the completion parameters of {string}")
    @Step(
            meaning = "A driver asks what a target had formatted a request as, and how it ended; "
                    + "`WdfRequestGetCompletionParams returned \"…\"` says it.",
            example = "driver \"guard\" asks for the completion parameters of \"r1\"",
            ddi = "WdfRequestGetCompletionParams")
    public void completionParams(String driver, String name) {
        Acting.call(world -> world.calls().completionParams(driver, name));
    }

    @When("{gatehouse-driver} sets the Information of {string} to {int}")
    @Step(
            meaning = "A driver sets the Information that a plain WdfRequestComplete leaves as it is.",
            example = "driver \"port\" sets the Information of \"a1\" to 4",
            ddi = "WdfRequestSetInformation")
    public void setInformation(String driver, String name, int bytes) {
        Acting.call(world -> world.calls().setInformation(driver, name, bytes));
    }

    @When("{gatehouse-driver} allocates the timer of {string}")
    @Step(
            meaning = "A driver has the timer of a later time-out made beforehand.",
            example = "driver \"guard\" allocates the timer of \"r1\"",
            ddi = "WdfRequestAllocateTimer")
    public void allocateTimer(String driver, String name) {
        Acting.call(world -> world.calls().allocateTimer(driver, name));
    }

    @When("{gatehouse-driver} deletes {gatehouse-names}")
    @Step(
            meaning = "A driver deletes a request that it has made.",
            example = "driver \"guard\" deletes \"r1\"",
            ddi = "WdfObjectDelete")
    public void delete(String driver, List<String> names) {
        Acting.each(names, name -> Calls.delete(driver, name));
    }
}
