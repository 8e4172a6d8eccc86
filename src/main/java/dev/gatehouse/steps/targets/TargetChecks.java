package dev.gatehouse.steps.targets;

import dev.gatehouse.journal.Event;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.wdk.TargetState;
import dev.gatehouse.world.TargetName;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is seen of targets, threads and callbacks. */
public final class TargetChecks {

    @Then("{gatehouse-target-of} is {gatehouse-state}")
    @Step(
            meaning = "The target reports this state.",
            example = "the local target of driver \"guard\" is Stopped",
            ddi = "WdfIoTargetGetState")
    public void state(TargetName named, TargetState expected) {
        check(world -> {
            TargetState actual = world.drivers().state(named);
            if (actual != expected) {
                String name = world.drivers().nameOf(named);
                throw Explain.failure(name, expected.words(), actual.words(), Why.target(world, named));
            }
        });
    }

    @Then("thread {gatehouse-known-thread} is waiting")
    @Step(meaning = "The call that a named thread made has not returned.", example = "thread \"A\" is waiting")
    public void waiting(String thread) {
        check(world -> {
            if (world.thread(thread).hasEnded()) {
                String why = Why.last(world, event -> event.lane().equals("thread " + thread))
                        .map(Why::moment)
                        .orElse("");
                throw Explain.failure(
                        "thread \"" + thread + "\"", "it waits in its call", "its call has returned", why);
            }
        });
    }

    @Then("thread {gatehouse-known-thread} waits for {gatehouse-names}")
    @Step(
            meaning = "Exactly these requests are what a call waits for that a named thread made: it returns when the"
                    + " last of them comes back.",
            example = "thread \"A\" waits for \"r1\", \"w1\"",
            ddi = "WdfIoTargetStop")
    public void waitsFor(String thread, List<String> names) {
        check(world -> {
            Strand strand = world.thread(thread);
            List<String> actual = world.requestsAwaited(strand);
            if (!actual.equals(names)) {
                String was = strand.hasEnded() ? "its call has returned" : "it waits for " + listed(actual);
                throw Explain.failure(
                        "thread \"" + thread + "\"", "it waits for " + listed(names), was, world.explainWait(strand));
            }
        });
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "no request" : String.join(", ", names);
    }

    @Then("the call of thread {gatehouse-known-thread} has returned")
    @Step(
            meaning = "The call that a named thread made has returned.",
            example = "the call of thread \"A\" has returned")
    public void returned(String thread) {
        check(world -> {
            Strand strand = world.thread(thread);
            if (!strand.hasEnded()) {
                throw Explain.failure(
                        "thread \"" + thread + "\"", "its call has returned", "it waits", world.explainWait(strand));
            }
        });
    }

    @Then("{word} returned {gatehouse-result}")
    @Step(
            meaning = "What the last call of a DDI that a step made has returned: a status, TRUE or FALSE.",
            example = "WdfRequestCancelSentRequest returned FALSE")
    public void result(String ddi, String expected) {
        check(world -> {
            String actual = lastResult(world, ddi);
            if (!actual.split(",", 2)[0].equals(expected)) {
                String was = actual.isEmpty() ? "no step has called it" : "it returned " + actual;
                throw Explain.failure(ddi, "it returned " + expected, was, Why.returned(world, ddi));
            }
        });
    }

    @Then("{word} returned {string}")
    @Step(
            meaning = "The same for a DDI that fills in a structure, in words: its fields with commas between them.",
            example = "WdfRequestGetParameters returned \"read of 4 bytes at 0x10\"")
    public void words(String ddi, String expected) {
        check(world -> {
            String actual = lastResult(world, ddi);
            if (!actual.equals(expected)) {
                String was = actual.isEmpty() ? "no step has called it" : "it returned " + actual;
                throw Explain.failure(ddi, "it returned " + expected, was, Why.returned(world, ddi));
            }
        });
    }

    @Then("{word} has returned at once")
    @Step(
            meaning = "The last call of a DDI that a step made returned without a wait.",
            example = "WdfIoTargetStop has returned at once")
    public void atOnce(String ddi) {
        check(world -> {
            String wait = "no step has called it";
            for (Event event : world.events()) {
                if (event instanceof Event.Called called && Why.isOf(ddi, called.call())) {
                    wait = "it has not returned";
                } else if (event instanceof Event.Blocked blocked && wait.equals("it has not returned")) {
                    wait = blocked.text();
                } else if (event instanceof Event.Returned returned
                        && Why.isOf(ddi, returned.call())
                        && wait.equals("it has not returned")) {
                    wait = "";
                }
            }
            if (!wait.isEmpty()) {
                throw Explain.failure(ddi, "it returned without a wait", wait, Why.returned(world, ddi));
            }
        });
    }

    @Then("{word} returned {gatehouse-status} and {int} byte(s)")
    @Step(
            meaning = "What the last synchronous send of a target has returned, and BytesRead, BytesWritten or "
                    + "BytesReturned.",
            example = "WdfIoTargetSendIoctlSynchronously returned STATUS_IO_DEVICE_ERROR and 3 bytes",
            ddi = "WdfIoTargetSendIoctlSynchronously")
    public void resultWithBytes(String ddi, NtStatus status, int bytes) {
        String expected = status.text() + ", " + bytes + (bytes == 1 ? " byte" : " bytes");
        check(world -> {
            String actual = lastResult(world, ddi);
            if (!actual.equals(expected)) {
                String was = actual.isEmpty() ? "no step has called it" : "it returned " + actual;
                throw Explain.failure(ddi, "it returned " + expected, was, Why.returned(world, ddi));
            }
        });
    }

    @Then("the bug check has the parameters {string}")
    @Step(
            meaning = "The parameters of the bug check that stopped the system, as a debugger shows them.",
            example = "the bug check has the parameters \"0x6, 0x3\"",
            ddi = "KeBugCheckEx")
    public void parameters(String expected) {
        check(world -> {
            Optional<Event> stop = Why.last(world, Event.Bugcheck.class::isInstance);
            String actual =
                    stop.map(event -> ((Event.Bugcheck) event).parameters()).orElse("there was no bug check");
            if (!actual.equals(expected)) {
                throw Explain.failure(
                        "the parameters of the bug check",
                        expected,
                        actual,
                        stop.map(Why::moment).orElse(""));
            }
        });
    }

    private static String lastResult(World world, String ddi) {
        String result = "";
        for (Event event : world.events()) {
            if (event instanceof Event.Returned returned && Why.isOf(ddi, returned.call())) {
                result = returned.result();
            }
        }
        return result;
    }

    @Then("{word} of {gatehouse-driver} was called {int} time(s)")
    @Step(
            meaning = "How often the framework has called a callback of a driver since the world began.",
            example = "EvtDeviceD0Entry of driver \"guard\" was called 1 time")
    public void called(String callback, String driver, int expected) {
        check(world -> {
            long actual = world.drivers().timesCalled(driver, callback);
            if (actual != expected) {
                throw Explain.failure(
                        callback + " of driver \"" + driver + "\"",
                        times(expected),
                        times(actual),
                        calls(world, driver, callback));
            }
        });
    }

    /** When the callback was called, and what the driver does where it never was. */
    private static String calls(World world, String driver, String callback) {
        String name = world.drivers().nameOf(driver);
        return Why.last(
                        world,
                        event -> event instanceof Event.CallbackCalled called
                                && called.driver().equals(name)
                                && called.callback().equals(callback))
                .map(Why::moment)
                .orElseGet(() -> Why.last(world, name));
    }

    @Then("stack {gatehouse-stack} has {int} open file(s)")
    @Step(
            meaning = "So many remote targets have the stack open by name.",
            example = "stack \"toaster\" has 1 open file")
    public void openFiles(String stack, int expected) {
        check(world -> {
            int actual = world.stacks().filesOn(stack);
            if (actual != expected) {
                throw Explain.failure(
                        "stack \"" + stack + "\"", files(expected), files(actual), openings(world, stack));
            }
        });
    }

    private static String openings(World world, String stack) {
        return Why.last(
                        world,
                        event -> event instanceof Event.FileClosed
                                || (event instanceof Event.FileOpened opened
                                        && opened.stack().equals(stack)))
                .map(Why::moment)
                .orElse("");
    }

    private static String files(int count) {
        return count + (count == 1 ? " file is open on it" : " files are open on it");
    }

    private static String times(long count) {
        return "called " + count + (count == 1 ? " time" : " times");
    }

    private static void check(Consumer<World> check) {
        Current.scenario().perform(check);
    }
}
