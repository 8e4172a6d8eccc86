package dev.gatehouse.steps.devices;

import dev.gatehouse.journal.Event;
import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.steps.words.Bytes;
import dev.gatehouse.wdk.Ticks;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Then;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is seen of simulated hardware. */
public final class DeviceChecks {

    @Then("device {gatehouse-device} has received nothing")
    @Step(meaning = "No request has ever arrived at the device.", example = "device \"heater\" has received nothing")
    public void receivedNothing(String device) {
        expectRequests(
                device, "has received", List.of(), world -> world.devices().received(device));
    }

    @Then("device {gatehouse-device} has received {gatehouse-names}")
    @Step(
            meaning = "Exactly these requests have ever arrived at the device, in this order.",
            example = "device \"heater\" has received \"r1\", \"r2\"")
    public void received(String device, List<String> names) {
        expectRequests(device, "has received", names, world -> world.devices().received(device));
    }

    @Then("device {gatehouse-device} has {gatehouse-names}")
    @Step(
            meaning = "Exactly these requests are at the device now, in the order in which they arrived.",
            example = "device \"heater\" has \"r1\"")
    public void holding(String device, List<String> names) {
        expectRequests(device, "has", names, world -> world.devices().holding(device));
    }

    @Then("device {gatehouse-device} has no request")
    @Step(meaning = "No request is at the device now.", example = "device \"heater\" has no request")
    public void holdingNothing(String device) {
        expectRequests(device, "has", List.of(), world -> world.devices().holding(device));
    }

    @Then("device {gatehouse-device} received {string} at {gatehouse-durations}")
    @Step(
            meaning = "Exactly these are the virtual times since the topology was started at which a request arrived.",
            example = "device \"heater\" received \"r1\" at 1 ms, 1001 ms and 2001 ms")
    public void receivedAt(String device, String request, List<Long> times) {
        expect(device, "received \"" + request + "\"", moments(times), List.of(request), world -> {
            world.requests().find(request);
            return moments(world.devices().arrivals(device, request));
        });
    }

    @Then("device {gatehouse-device} received {string} as a {string}")
    @Step(
            meaning = "What the stack location said with which the request last arrived at the device.",
            example = "device \"heater\" received \"r1\" as a \"read of 4 bytes at 0x10\"")
    public void receivedAs(String device, String request, String what) {
        expect(device, "received \"" + request + "\" as", List.of(what), List.of(request), world -> {
            world.requests().find(request);
            return world.devices().lastArrival(device, request).map(Event.Delivered::what).stream()
                    .toList();
        });
    }

    @Then("device {gatehouse-device} was asked to cancel {gatehouse-names}")
    @Step(
            meaning = "Exactly these requests were cancelled while the device had them, in this order.",
            example = "device \"heater\" was asked to cancel \"r1\", \"w1\"",
            ddi = "EvtRequestCancel")
    public void cancelled(String device, List<String> names) {
        expectRequests(
                device, "was asked to cancel", names, world -> world.devices().cancels(device));
    }

    @Then("device {gatehouse-device} was not asked to cancel anything")
    @Step(
            meaning = "No request was cancelled while the device had it.",
            example = "device \"heater\" was not asked to cancel anything")
    public void cancelledNothing(String device) {
        cancelled(device, List.of());
    }

    @Then("device {gatehouse-device} contains at offset {gatehouse-offset}:")
    @Step(
            meaning = "The bytes that the device holds there; ?? stands for any byte.",
            example = "device \"heater\" contains at offset 0x10:\n\"\"\"hex\n01 02 ?? 04\n\"\"\"")
    public void contents(String device, long offset, HexPattern pattern) {
        Current.scenario()
                .perform(world -> Bytes.check(
                        "the contents of device \"" + device + "\" at offset " + offset,
                        pattern,
                        world.devices().contents(device, offset),
                        false,
                        () -> Why.device(world, device)));
    }

    @Then("the contents of device {gatehouse-device} are unchanged")
    @Step(
            meaning = "The device holds the bytes that its topology gave it, all of them.",
            example = "the contents of device \"heater\" are unchanged")
    public void unchanged(String device) {
        Current.scenario().perform(world -> {
            HexPattern before = HexPattern.of(world.contentsAtFirst(device));
            byte[] now = world.devices().contents(device, 0);
            String subject = "the contents of device \"" + device + "\"";
            Bytes.check(subject, before, now, true, () -> Why.device(world, device));
        });
    }

    @Then("device {gatehouse-device} contains the text:")
    @Step(
            meaning = "All bytes that the device holds are this text, in UTF-8; a line ends where the next begins.",
            example = "device \"printer\" contains the text:\n\"\"\"\nready\n\"\"\"")
    public void text(String device, String text) {
        Current.scenario().perform(world -> {
            String actual = new String(world.devices().contents(device, 0), StandardCharsets.UTF_8).stripTrailing();
            if (!actual.equals(text.stripTrailing())) {
                throw Explain.failure("the text in device \"" + device + "\"", text, actual, Why.device(world, device));
            }
        });
    }

    @Then("value {gatehouse-device-value} of device {gatehouse-device} is {gatehouse-value}")
    @Step(
            meaning = "A register of the device, or how many bytes are in it, or what else its model gives a name.",
            example = "value \"STATUS\" of device \"adc\" is 0x80")
    public void value(String value, String device, long expected) {
        Current.scenario().perform(world -> {
            long actual = world.devices().value(device, value);
            if (actual != expected) {
                throw Explain.failure(
                        "value \"" + value + "\" of device \"" + device + "\"",
                        number(expected),
                        number(actual),
                        Why.device(world, device));
            }
        });
    }

    private static String number(long value) {
        return String.format("0x%X (%s)", value, Long.toUnsignedString(value));
    }

    /** Expects requests; where others are there, it tells where those are that are missing, or too many. */
    private static void expectRequests(
            String device, String verb, List<String> expected, Function<World, List<String>> question) {
        expect(device, verb, expected, expected, question);
    }

    private static void expect(
            String device,
            String verb,
            List<String> expected,
            List<String> requests,
            Function<World, List<String>> question) {
        Current.scenario().perform(world -> {
            List<String> actual = question.apply(world);
            if (!actual.equals(expected)) {
                List<String> all =
                        Stream.concat(requests.stream(), actual.stream()).toList();
                String why = Why.requests(world, all);
                String subject = "device \"" + device + "\" " + verb;
                throw Explain.failure(
                        subject, listed(expected), listed(actual), why.isEmpty() ? Why.device(world, device) : why);
            }
        });
    }

    private static List<String> moments(List<Long> times) {
        return times.stream().map(time -> "at " + Ticks.text(time)).toList();
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }
}
