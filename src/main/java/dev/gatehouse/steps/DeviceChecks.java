package dev.gatehouse.steps;

import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.function.Function;

/** What is seen of simulated hardware. */
public final class DeviceChecks {

    @Then("device {string} has received nothing")
    @Step(meaning = "No request has ever arrived at the device.", example = "device \"heater\" has received nothing")
    public void receivedNothing(String device) {
        expect(device, "has received", List.of(), world -> world.devices().received(device));
    }

    @Then("device {string} has received {gatehouse-names}")
    @Step(
            meaning = "Exactly these requests have ever arrived at the device, in this order.",
            example = "device \"heater\" has received \"r1\", \"r2\"")
    public void received(String device, List<String> names) {
        expect(device, "has received", names, world -> world.devices().received(device));
    }

    @Then("device {string} has {gatehouse-names}")
    @Step(
            meaning = "Exactly these requests are at the device now, in the order in which they arrived.",
            example = "device \"heater\" has \"r1\"")
    public void holding(String device, List<String> names) {
        expect(device, "has", names, world -> world.devices().holding(device));
    }

    @Then("device {string} has no request")
    @Step(meaning = "No request is at the device now.", example = "device \"heater\" has no request")
    public void holdingNothing(String device) {
        expect(device, "has", List.of(), world -> world.devices().holding(device));
    }

    @Then("device {string} contains:")
    @Step(
            meaning = "The bytes that the device holds begin like this; ?? stands for any byte.",
            example = "device \"heater\" contains:\n\"\"\"hex\n01 02 ?? 04\n\"\"\"")
    public void contents(String device, HexPattern pattern) {
        Current.scenario()
                .perform(world -> Bytes.check(
                        "the contents of device \"" + device + "\"",
                        pattern,
                        world.devices().contents(device),
                        false));
    }

    private static void expect(
            String device, String verb, List<String> expected, Function<World, List<String>> question) {
        Current.scenario().perform(world -> {
            List<String> actual = question.apply(world);
            if (!actual.equals(expected)) {
                throw Explain.failure("device \"" + device + "\" " + verb, listed(expected), listed(actual), "");
            }
        });
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }
}
