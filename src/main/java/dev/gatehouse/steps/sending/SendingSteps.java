package dev.gatehouse.steps.sending;

import dev.gatehouse.matcher.HexPattern;
import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.words.Bytes;
import dev.gatehouse.steps.words.How;
import dev.gatehouse.steps.words.OwnTarget;
import dev.gatehouse.steps.words.Transferred;
import dev.gatehouse.world.SendSpec;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.List;
import java.util.Optional;

/** Sending requests, and cancelling them. */
public final class SendingSteps {

    @Given("{gatehouse-driver} has sent {gatehouse-transfer}{gatehouse-how} as {gatehouse-names}"
            + "{gatehouse-thread}")
    @When("{gatehouse-driver} sends {gatehouse-transfer}{gatehouse-how} as {gatehouse-names}{gatehouse-thread}")
    @Step(
            meaning = "A driver formats a request for one of its targets and sends it under a name; for a range of"
                    + " names it sends as many, one after the other at the same instant.",
            example = "driver \"guard\" sends a read of 4 bytes at offset 0x10 with a time-out of 50 ms as \"r1\"",
            ddi = "WdfRequestSend")
    public void send(String driver, Transferred what, How how, List<String> names, Optional<String> thread) {
        names.forEach(name -> Acting.call(thread, Calls.send(driver, what, how, name)));
    }

    @Given("{gatehouse-driver} has formatted {gatehouse-transfer} for {gatehouse-target} as {gatehouse-names}")
    @When("{gatehouse-driver} formats {gatehouse-transfer} for {gatehouse-target} as {gatehouse-names}")
    @Step(
            meaning = "A driver formats a request, and does not send it yet.",
            example = "driver \"guard\" formats a read of 4 bytes for its local target as \"r1\"",
            ddi = "WdfIoTargetFormatRequestForRead")
    public void format(String driver, Transferred what, OwnTarget target, List<String> names) {
        Acting.each(names, name -> Calls.format(driver, what, target, name));
    }

    @When("{gatehouse-driver} sends {gatehouse-names}{gatehouse-how}{gatehouse-thread}")
    @Step(
            meaning = "A driver sends a request as it is: formatted before, or not.",
            example = "driver \"guard\" sends \"r1\" with a time-out of 50 ms",
            ddi = "WdfRequestSend")
    public void sendAsItIs(String driver, List<String> names, How how, Optional<String> thread) {
        names.forEach(name -> Acting.call(thread, Calls.sendAsItIs(driver, name, how)));
    }

    @When("{gatehouse-driver} sends {string}{gatehouse-how}, and the system stops with bug check {gatehouse-code}")
    @Step(
            meaning = "A send that the framework answers with a bug check; nothing runs in this world afterwards.",
            example = "driver \"guard\" sends \"r1\", and the system stops with bug check 0x10D",
            ddi = "WdfRequestSend")
    public void sendToBugcheck(String driver, String name, How how, int code) {
        Current.scenario()
                .perform(world -> world.runToBugcheck(
                        code, Calls.sendAsItIs(driver, name, how).apply(world)));
    }

    @When("{gatehouse-driver} sends on {string}{gatehouse-how}{gatehouse-thread}")
    @Step(
            meaning = "A driver declared with `pend: until told` sends on a request that it keeps, as it came.",
            example = "driver \"port\" sends on \"a1\" with a time-out of 50 ms",
            ddi = "WdfRequestFormatRequestUsingCurrentType")
    public void sendOn(String driver, String name, How how, Optional<String> thread) {
        Acting.call(thread, world -> world.received()
                .sendOnKept(how.target(driver), how.clauses().apply(SendSpec.asItIs(name))));
    }

    @When("{gatehouse-driver} sends a write at offset {gatehouse-offset}{gatehouse-how} as {string}:")
    @Step(
            meaning = "A driver sends a write whose bytes stand below.",
            example = "driver \"guard\" sends a write at offset 0 as \"w1\":\n\"\"\"hex\n01 02 03 04\n\"\"\"",
            ddi = "WdfRequestSend")
    public void write(String driver, long offset, How how, String name, HexPattern bytes) {
        send(driver, Transferred.write(Bytes.exact(bytes), offset), how, List.of(name), Optional.empty());
    }

    @Given("an application has sent {gatehouse-transfer} to stack {gatehouse-stack} as {gatehouse-names}")
    @When("an application sends {gatehouse-transfer} to stack {gatehouse-stack} as {gatehouse-names}")
    @Step(
            meaning = "An application's request enters a stack at its top.",
            example = "an application sends a read of 4 bytes to stack \"toaster\" as \"a1\"")
    public void sendFromApplication(Transferred what, String stack, List<String> names) {
        Acting.each(names, name -> world -> world.requests().sendFromApplication(stack, what.as(name, world)));
    }

    @When("{gatehouse-driver} cancels {gatehouse-names}")
    @Step(
            meaning = "A driver tries to cancel a request that it sent.",
            example = "driver \"guard\" cancels \"r1\"",
            ddi = "WdfRequestCancelSentRequest")
    public void cancel(String driver, List<String> names) {
        Acting.each(names, name -> Calls.cancel(driver, name));
    }

    @When("the application cancels {gatehouse-names}")
    @Step(
            meaning = "The I/O manager cancels an application's request (its thread ends, or it calls CancelIo).",
            example = "the application cancels \"a1\"",
            ddi = "IoCancelIrp")
    public void applicationCancels(List<String> names) {
        Acting.each(names, name -> world -> world.requests().cancelByApplication(name));
    }
}
