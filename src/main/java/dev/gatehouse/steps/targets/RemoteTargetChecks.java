package dev.gatehouse.steps.targets;

import dev.gatehouse.steps.Current;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.steps.Why;
import dev.gatehouse.world.TargetName;
import io.cucumber.java.en.Then;
import java.util.OptionalInt;

/** What is seen of remote targets beside their state. */
public final class RemoteTargetChecks {

    @Then("{gatehouse-target-of} has file {int} open")
    @Step(
            meaning = "The target has a file open; files are counted from 1 in the order in which they are opened.",
            example = "the remote target \"watch\" of driver \"toastmon\" has file 1 open",
            ddi = "WdfIoTargetWdmGetTargetFileHandle")
    public void file(TargetName target, int number) {
        expectFile(target, OptionalInt.of(number));
    }

    @Then("{gatehouse-target-of} has no file open")
    @Step(
            meaning = "The target has no file open: it was closed, or never opened by name.",
            example = "the remote target \"watch\" of driver \"toastmon\" has no file open",
            ddi = "WdfIoTargetWdmGetTargetFileHandle")
    public void noFile(TargetName target) {
        expectFile(target, OptionalInt.empty());
    }

    private static void expectFile(TargetName target, OptionalInt expected) {
        Current.scenario().perform(world -> {
            OptionalInt actual = world.drivers().openFile(target);
            if (!actual.equals(expected)) {
                throw Explain.failure(
                        world.drivers().nameOf(target), file(expected), file(actual), Why.target(world, target));
            }
        });
    }

    private static String file(OptionalInt number) {
        return number.isPresent() ? "it has file " + number.getAsInt() + " open" : "it has no file open";
    }

    @Then("{gatehouse-target-of} is told of removals")
    @Step(
            meaning = "The target is registered with the PnP manager: it is asked before its device is removed.",
            example = "the remote target \"watch\" of driver \"toastmon\" is told of removals",
            ddi = "EvtIoTargetQueryRemove")
    public void told(TargetName target) {
        expectTold(target, true);
    }

    @Then("{gatehouse-target-of} is not told of removals")
    @Step(
            meaning = "The target is not, or no longer, registered with the PnP manager.",
            example = "the remote target \"watch\" of driver \"toastmon\" is not told of removals",
            ddi = "EvtIoTargetRemoveComplete")
    public void notTold(TargetName target) {
        expectTold(target, false);
    }

    private static void expectTold(TargetName target, boolean expected) {
        Current.scenario().perform(world -> {
            boolean actual = world.drivers().isToldOfRemovals(target);
            if (actual != expected) {
                throw Explain.failure(
                        world.drivers().nameOf(target), told(expected), told(actual), Why.target(world, target));
            }
        });
    }

    private static String told(boolean registered) {
        return registered ? "registered with the PnP manager" : "not registered with the PnP manager";
    }
}
