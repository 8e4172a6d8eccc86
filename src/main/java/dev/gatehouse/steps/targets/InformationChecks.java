package dev.gatehouse.steps.targets;

import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.steps.words.Bytes;
import dev.gatehouse.wdk.DeviceProperty;
import dev.gatehouse.wdk.Guid;
import dev.gatehouse.wdk.PropertyData;
import dev.gatehouse.wdk.WdmPointer;
import dev.gatehouse.world.Information;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** What drivers were told of devices. */
public final class InformationChecks {

    @Then("property {gatehouse-property} is {gatehouse-names}")
    @Step(
            meaning = "What the last query for the property gave: its text or texts, its GUID, its constant's name.",
            example = "property HardwareID is \"TOASTER\\Acme\", \"TOASTER\"",
            ddi = "WdfIoTargetAllocAndQueryTargetProperty")
    public void texts(DeviceProperty property, List<String> expected) {
        check(property, (world, answer) -> {
            List<String> actual =
                    answer.data().map(data -> PropertyData.read(property, data)).orElse(List.of());
            if (!actual.equals(expected)) {
                throw different(world, property, quoted(expected), actual.isEmpty() ? gave(answer) : quoted(actual));
            }
        });
    }

    @Then("property {gatehouse-property} is {gatehouse-offset}")
    @Step(
            meaning = "The number that the last query for the property gave.",
            example = "property Address is 0x20",
            ddi = "WdfIoTargetAllocAndQueryTargetProperty")
    public void number(DeviceProperty property, long expected) {
        check(property, (world, answer) -> {
            String wanted = PropertyData.hex((int) expected);
            String actual = answer.data()
                    .map(data -> PropertyData.read(property, data).get(0))
                    .orElseGet(() -> gave(answer));
            if (!actual.equals(wanted)) {
                throw different(world, property, wanted, actual);
            }
        });
    }

    @Then("property {gatehouse-property} is stored as:")
    @Step(
            meaning = "The bytes that the last query for the property gave; ?? stands for any byte.",
            example = "property FriendlyName is stored as:\n\"\"\"hex\n54 00 6F 00 61 00 73 00 74 00 00 00\n\"\"\"",
            ddi = "WdfIoTargetQueryTargetProperty")
    public void bytes(DeviceProperty property, HexPattern pattern) {
        check(property, (world, answer) -> {
            byte[] actual = answer.data().orElseThrow(() -> different(world, property, "bytes", gave(answer)));
            Bytes.check("property " + property, pattern, actual, true, () -> Why.last(world, property.toString()));
        });
    }

    @Then("property {gatehouse-property} takes {int} byte(s)")
    @Step(
            meaning = "ResultLength of the last query for the property: what is stored, or what is needed.",
            example = "property HardwareID takes 38 bytes",
            ddi = "WdfIoTargetQueryTargetProperty")
    public void length(DeviceProperty property, int expected) {
        check(property, (world, answer) -> {
            if (answer.needed().isEmpty() || answer.needed().getAsInt() != expected) {
                String actual = answer.needed().isEmpty()
                        ? gave(answer)
                        : answer.needed().getAsInt() + " bytes";
                throw different(world, property, expected + " bytes", actual);
            }
        });
    }

    @Then("interface {gatehouse-guid} was answered by {gatehouse-driver}")
    @Step(
            meaning = "The driver that filled in the interface last when it was queried for.",
            example = "interface {2E67AC31-1F5C-4D3E-9E4A-3B1A9A1D7C10} was answered by driver \"toaster\"",
            ddi = "EvtDeviceProcessQueryInterfaceRequest")
    public void answered(Guid type, String driver) {
        Current.scenario().perform(world -> {
            String actual = world.information().answererOf(type);
            if (!actual.equals(driver)) {
                throw Explain.failure(
                        "interface " + type,
                        driver,
                        actual.isEmpty() ? "nobody" : actual,
                        Why.last(world, type.toString()));
            }
        });
    }

    @Then("the {gatehouse-pointer} of {gatehouse-target-of} is {string}")
    @Step(
            meaning = "What the target's pointer leads to: a driver's device, or an open file by its name.",
            example = "the device object of the local target of driver \"guard\" is \"toaster\"",
            ddi = "WdfIoTargetWdmGetTargetDeviceObject")
    public void pointer(WdmPointer pointer, TargetName target, String expected) {
        pointerIs(pointer, target, Optional.of(expected));
    }

    @Then("the {gatehouse-pointer} of {gatehouse-target-of} is null")
    @Step(
            meaning =
                    "The target has no such pointer now: it is closed, or was never opened in a way that gives it one.",
            example = "the file object of the remote target \"watch\" of driver \"toastmon\" is null",
            ddi = "WdfIoTargetWdmGetTargetFileObject")
    public void noPointer(WdmPointer pointer, TargetName target) {
        pointerIs(pointer, target, Optional.empty());
    }

    @Then("{gatehouse-target-of} belongs to the device of {gatehouse-driver}")
    @Step(
            meaning = "Whose device a target belongs to, whatever it is opened on.",
            example = "the remote target \"watch\" of driver \"toastmon\" belongs to the device of driver \"toastmon\"",
            ddi = "WdfIoTargetGetDevice")
    public void device(TargetName target, String driver) {
        Current.scenario().perform(world -> {
            String actual = world.information().deviceOf(target);
            String expected = world.drivers().nameOf(driver);
            if (!actual.equals(expected)) {
                throw Explain.failure(
                        "the device of " + world.drivers().nameOf(target),
                        expected,
                        actual,
                        ownership(world, target, actual));
            }
        });
    }

    private static String ownership(World world, TargetName target, String owner) {
        return world.drivers().nameOf(target) + " was made for the device of driver \"" + owner + "\"";
    }

    private static void pointerIs(WdmPointer pointer, TargetName target, Optional<String> expected) {
        Current.scenario().perform(world -> {
            Optional<String> actual = world.run(world.information().pointer(target, pointer));
            if (!actual.equals(expected)) {
                String subject =
                        "the " + pointer.words() + " of " + world.drivers().nameOf(target);
                throw Explain.failure(
                        subject, expected.orElse("null"), actual.orElse("null"), Why.target(world, target));
            }
        });
    }

    private static void check(DeviceProperty property, BiConsumer<World, Information.Answer> check) {
        Current.scenario()
                .perform(world -> check.accept(world, world.information().property(property)));
    }

    private static AssertionError different(World world, DeviceProperty property, String expected, String actual) {
        String why = Why.last(world, property.toString());
        return Explain.failure("property " + property, expected, actual, why);
    }

    private static String gave(Information.Answer answer) {
        return "the query returned " + answer.status();
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "\"" + text + "\"").collect(Collectors.joining(", "));
    }
}
