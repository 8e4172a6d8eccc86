package dev.gatehouse.steps.stacks;

import dev.gatehouse.journal.Event;
import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.World;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Optional;

/** Files that applications open on stacks, and drivers that let them or do not. */
public final class FileSteps {

    @Given("an application has opened stack {gatehouse-stack} as {gatehouse-new-file}{gatehouse-thread}")
    @When("an application opens stack {gatehouse-stack} as {gatehouse-new-file}{gatehouse-thread}")
    @Step(
            meaning = "An application opens a file on a stack: its create enters the stack at the top. Requests that"
                    + " applications send to the stack from now on carry the file that was opened last.",
            example = "an application opens stack \"toaster\" as \"f1\"",
            ddi = "ZwCreateFile")
    public void open(String stack, String name, Optional<String> thread) {
        Acting.call(thread, world -> world.files().open(stack, name));
    }

    @Given("the application has closed file {gatehouse-file}{gatehouse-thread}")
    @When("the application closes file {gatehouse-file}{gatehouse-thread}")
    @Step(
            meaning = "An application closes its only handle of a file: cleanup, then close.",
            example = "the application closes file \"f1\"",
            ddi = "ZwClose")
    public void close(String name, Optional<String> thread) {
        Acting.call(thread, world -> world.files().close(name));
    }

    @Given("{gatehouse-driver} refuses opens with {gatehouse-status}")
    @Step(
            meaning = "A declared driver's EvtDeviceFileCreate completes every create from now on with a status.",
            example = "driver \"guard\" refuses opens with STATUS_ACCESS_DENIED",
            ddi = "WdfDeviceInitSetFileObjectConfig")
    public void refuse(String driver, NtStatus status) {
        Current.scenario().perform(world -> world.drivers().refuseOpens(driver, status));
    }

    @Given("applications are 32-bit processes")
    @Step(
            meaning = "Applications send from a 32-bit process from now on.",
            example = "applications are 32-bit processes",
            ddi = "WdfRequestIsFrom32BitProcess")
    public void applicationsAre32Bit() {
        Current.scenario().perform(world -> world.files().setApplications32Bit());
    }

    @Then("file {gatehouse-file} is open")
    @Step(meaning = "A file was opened and not closed.", example = "file \"f1\" is open")
    public void isOpen(String name) {
        Current.scenario().perform(world -> {
            if (!world.files().isOpen(name)) {
                throw Explain.failure(
                        "file \"" + name + "\"", "open", "it " + world.files().words(name), create(world, name));
            }
        });
    }

    @Then("opening file {gatehouse-file} has failed with {gatehouse-status}")
    @Step(
            meaning = "The create of a file came back with a failure.",
            example = "opening file \"f1\" has failed with STATUS_ACCESS_DENIED")
    public void hasFailed(String name, NtStatus status) {
        Current.scenario().perform(world -> {
            if (!world.files().status(name).equals(Optional.of(status))) {
                throw Explain.failure(
                        "opening file \"" + name + "\"",
                        "failed with " + status,
                        "it " + world.files().words(name),
                        create(world, name));
            }
        });
    }

    /** Who has completed the create of a file, and why so. */
    private static String create(World world, String name) {
        return Why.last(
                        world,
                        event -> event instanceof Event.CompletedBelow done
                                && done.request().equals("create of " + name))
                .map(Why::moment)
                .orElse("");
    }
}
