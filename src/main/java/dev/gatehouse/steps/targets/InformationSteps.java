package dev.gatehouse.steps.targets;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.words.OwnTarget;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.WdmPointer;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Optional;

/** What drivers ask their targets about devices. */
public final class InformationSteps {

    @Given("{gatehouse-driver} has queried property {gatehouse-property} of {gatehouse-target}")
    @When("{gatehouse-driver} queries property {gatehouse-property} of {gatehouse-target}")
    @Step(
            meaning = "A driver gets a property of the target's device in memory that the framework allocates.",
            example = "driver \"toastmon\" queries property HardwareID of its remote target \"watch\"",
            ddi = "WdfIoTargetAllocAndQueryTargetProperty")
    public void property(String driver, DeviceProperty property, OwnTarget target) {
        Acting.call(Optional.empty(), world -> world.information().allocAndQueryProperty(target.of(driver), property));
    }

    @When("{gatehouse-driver} queries property {gatehouse-property} of {gatehouse-target} "
            + "into a buffer of {int} byte(s)")
    @Step(
            meaning = "A driver gets a property in a buffer of its own; 0 bytes ask only how many are needed.",
            example = "driver \"toastmon\" queries property HardwareID of its remote target \"watch\" "
                    + "into a buffer of 0 bytes",
            ddi = "WdfIoTargetQueryTargetProperty")
    public void propertyInto(String driver, DeviceProperty property, OwnTarget target, int bytes) {
        Acting.call(Optional.empty(), world -> world.information().queryProperty(target.of(driver), property, bytes));
    }

    @When("{gatehouse-driver} queries {gatehouse-target} for interface {gatehouse-guid}, "
            + "{int} byte(s) in version {int}")
    @Step(
            meaning = "A driver asks the top of the target's stack for a direct-call interface.",
            example = "driver \"toastmon\" queries its remote target \"watch\" for interface "
                    + "{2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10}, 16 bytes in version 1",
            ddi = "WdfIoTargetQueryForInterface")
    public void queryInterface(String driver, OwnTarget target, Guid type, int size, int version) {
        Acting.call(Optional.empty(), world -> world.information()
                .queryForInterface(target.of(driver), type, size, version));
    }

    @When("{gatehouse-driver} asks for the {gatehouse-pointer} of {gatehouse-target}, "
            + "and the system stops with bug check {gatehouse-code}")
    @Step(
            meaning = "A getter that the framework answers with a bug check; nothing runs in this world afterwards.",
            example = "driver \"guard\" asks for the file handle of its local target, "
                    + "and the system stops with bug check 0x10D",
            ddi = "WdfIoTargetWdmGetTargetFileHandle")
    public void getterToBugcheck(String driver, WdmPointer pointer, OwnTarget target, int code) {
        Current.scenario()
                .perform(world -> world.runToBugcheck(code, world.information().pointer(target.of(driver), pointer)));
    }
}
