package dev.gatehouse.steps.devices;

import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.words.Bytes;
import dev.gatehouse.wdk.NtStatus;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What simulated hardware does. */
public final class DeviceSteps {

    @Given("device {gatehouse-device} holds requests")
    @When("device {gatehouse-device} begins to hold requests")
    @Step(
            meaning = "The device keeps what it gets until a step completes it.",
            example = "device \"heater\" holds requests")
    public void hold(String device) {
        Acting.act(world -> world.hardware().hold(device));
    }

    @When("device {gatehouse-device} holds requests no longer")
    @Step(
            meaning = "The device serves what it has and gets, each after its latency.",
            example = "device \"heater\" holds requests no longer")
    public void release(String device) {
        Acting.act(world -> world.hardware().release(device));
    }

    @When("device {gatehouse-device} completes {gatehouse-names}")
    @Step(
            meaning = "The device serves a request that it has now, as its model does.",
            example = "device \"heater\" completes \"r1\"")
    public void serve(String device, List<String> requests) {
        requests.forEach(request -> Acting.act(world -> world.hardware().serve(device, request)));
    }

    @When("device {gatehouse-device} completes {gatehouse-names} with {gatehouse-status}")
    @Step(
            meaning = "The device completes a request that it has with a status and no bytes.",
            example = "device \"heater\" completes \"r1\" with STATUS_IO_DEVICE_ERROR")
    public void complete(String device, List<String> requests, NtStatus status) {
        requests.forEach(request -> Acting.act(world -> world.hardware().complete(device, request, status, 0)));
    }

    @When("device {gatehouse-device} completes {gatehouse-names} with {gatehouse-status} and {int} byte(s)")
    @Step(
            meaning = "The same, claiming to have transferred so many bytes; a read's are the model's own.",
            example = "device \"heater\" completes \"r1\" with STATUS_SUCCESS and 4 bytes")
    public void completeWithCount(String device, List<String> requests, NtStatus status, int bytes) {
        requests.forEach(
                request -> Acting.act(world -> world.hardware().complete(device, request, status, (long) bytes)));
    }

    @When("device {gatehouse-device} completes {string} with {gatehouse-status} and:")
    @Step(
            meaning = "The same, with the bytes that it answers.",
            example = "device \"wire\" completes \"r1\" with STATUS_SUCCESS and:\n\"\"\"hex\nDE AD BE EF\n\"\"\"")
    public void completeWithBytes(String device, String request, NtStatus status, HexPattern bytes) {
        Acting.act(world -> world.hardware().complete(device, request, status, Bytes.exact(bytes)));
    }

    @When("device {gatehouse-device} completes the oldest request with {gatehouse-status}")
    @Step(
            meaning = "The device completes the request that it has had longest.",
            example = "device \"heater\" completes the oldest request with STATUS_SUCCESS")
    public void completeOldest(String device, NtStatus status) {
        Acting.act(world -> world.hardware().complete(device, world.devices().oldest(device), status, 0));
    }

    @When("device {gatehouse-device} completes the oldest request with {gatehouse-status} and {int} byte(s)")
    @Step(
            meaning = "The same, claiming to have transferred so many bytes.",
            example = "device \"heater\" completes the oldest request with STATUS_SUCCESS and 4 bytes")
    public void completeOldestWithCount(String device, NtStatus status, int bytes) {
        Acting.act(world -> world.hardware().complete(device, world.devices().oldest(device), status, (long) bytes));
    }

    @Given("device {gatehouse-device} fails the next request with {gatehouse-status}")
    @Step(
            meaning = "The next request that arrives at the device fails; those that it has already do not.",
            example = "device \"heater\" fails the next request with STATUS_DEVICE_NOT_READY")
    public void failNext(String device, NtStatus status) {
        failNextFew(device, 1, status);
    }

    @Given("device {gatehouse-device} fails the next {int} requests with {gatehouse-status}")
    @Step(
            meaning = "The next requests that arrive at the device fail.",
            example = "device \"heater\" fails the next 2 requests with STATUS_DEVICE_NOT_READY")
    public void failNextFew(String device, int count, NtStatus status) {
        Acting.act(world -> world.hardware().failNext(device, count, status));
    }

    @Given("device {gatehouse-device} takes {gatehouse-duration} for each request")
    @Step(
            meaning = "Changes the device's latency for what arrives from now on.",
            example = "device \"heater\" takes 300 ms for each request")
    public void latency(String device, long ticks) {
        Acting.act(world -> world.hardware().setLatency(device, ticks));
    }

    @Given("device {gatehouse-device} is loaded at offset {gatehouse-offset} with:")
    @Step(
            meaning = "Changes the bytes that the device holds, as something outside would.",
            example = "device \"heater\" is loaded at offset 0x10 with:\n\"\"\"hex\nCA FE\n\"\"\"")
    public void contents(String device, long offset, HexPattern bytes) {
        Acting.act(world -> world.hardware().setContents(device, offset, Bytes.exact(bytes)));
    }

    @When("device {gatehouse-device} is pulled out")
    @Step(
            meaning = "The hardware is gone: what it has and gets fails, and its stack is removed by surprise.",
            example = "device \"heater\" is pulled out",
            ddi = "EvtDeviceSurpriseRemoval")
    public void pullOut(String device) {
        Acting.act(world -> world.hardware().pullOut(device));
    }

    @Given("the fault {gatehouse-fault} is switched on")
    @Step(
            meaning = "A declared fault may hit from now on; the scenario fails if it never does.",
            example = "the fault \"first-write-fails\" is switched on")
    public void faultOn(String fault) {
        Acting.act(world -> world.hardware().enableFault(fault, true));
    }

    @When("the fault {gatehouse-fault} is switched off")
    @Step(meaning = "A declared fault hits nothing from now on.", example = "the fault \"line-noise\" is switched off")
    public void faultOff(String fault) {
        Acting.act(world -> world.hardware().enableFault(fault, false));
    }

    @When("device {gatehouse-device} receives:")
    @Step(
            meaning = "Bytes arrive at the device from outside, over its line or from its keys.",
            example = "device \"com1\" receives:\n\"\"\"hex\n48 49 0D\n\"\"\"")
    public void receive(String device, HexPattern bytes) {
        Acting.act(world -> world.hardware().feed(device, Bytes.exact(bytes)));
    }

    @When("device {gatehouse-device} receives the text {string}")
    @Step(
            meaning = "The same with the bytes of a text, in UTF-8.",
            example = "device \"com1\" receives the text \"AT+GMR\"")
    public void receiveText(String device, String text) {
        Acting.act(world -> world.hardware().feed(device, text.getBytes(StandardCharsets.UTF_8)));
    }
}
