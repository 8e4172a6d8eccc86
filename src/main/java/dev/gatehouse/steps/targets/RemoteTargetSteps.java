package dev.gatehouse.steps.targets;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Step;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.world.Drivers;
import dev.gatehouse.world.TargetName;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.util.Optional;
import java.util.function.BiFunction;

/** Opening and closing remote targets. */
public final class RemoteTargetSteps {

    @Given("{gatehouse-driver} has opened its remote target {gatehouse-link}")
    @When("{gatehouse-driver} opens its remote target {gatehouse-link}")
    @Step(
            meaning = "A driver opens a remote target as its link declares it.",
            example = "driver \"toastmon\" opens its remote target \"watch\"",
            ddi = "WdfIoTargetOpen")
    public void open(String driver, String link) {
        remote(driver, link, Optional.empty(), Drivers::open);
    }

    @When("{gatehouse-driver} reopens its remote target {gatehouse-link}")
    @Step(
            meaning = "A driver opens a remote target with the parameters of its last open by name.",
            example = "driver \"toastmon\" reopens its remote target \"watch\"",
            ddi = "WdfIoTargetOpen")
    public void reopen(String driver, String link) {
        remote(driver, link, Optional.empty(), Drivers::reopen);
    }

    @Given("{gatehouse-driver} has closed its remote target {gatehouse-link}{gatehouse-thread}")
    @When("{gatehouse-driver} closes its remote target {gatehouse-link}{gatehouse-thread}")
    @Step(
            meaning = "A driver closes a remote target.",
            example = "driver \"toastmon\" closes its remote target \"watch\"",
            ddi = "WdfIoTargetClose")
    public void close(String driver, String link, Optional<String> thread) {
        remote(driver, link, thread, Drivers::close);
    }

    @When("{gatehouse-driver} closes its remote target {gatehouse-link} for a query-remove{gatehouse-thread}")
    @Step(
            meaning = "A driver closes a remote target whose device may be removed.",
            example = "driver \"toastmon\" closes its remote target \"watch\" for a query-remove",
            ddi = "WdfIoTargetCloseForQueryRemove")
    public void closeForQueryRemove(String driver, String link, Optional<String> thread) {
        remote(driver, link, thread, Drivers::closeForQueryRemove);
    }

    @When("{gatehouse-driver} deletes its remote target {gatehouse-link}{gatehouse-thread}")
    @Step(
            meaning = "A driver deletes a remote target.",
            example = "driver \"toastmon\" deletes its remote target \"watch\"",
            ddi = "WdfObjectDelete")
    public void delete(String driver, String link, Optional<String> thread) {
        remote(driver, link, thread, Drivers::delete);
    }

    private static void remote(
            String driver, String link, Optional<String> thread, BiFunction<Drivers, TargetName, Frame> call) {
        Acting.call(thread, world -> call.apply(world.drivers(), TargetName.remote(driver, link)));
    }
}
