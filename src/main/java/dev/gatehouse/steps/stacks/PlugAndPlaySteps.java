package dev.gatehouse.steps.stacks;

import dev.gatehouse.steps.Acting;
import dev.gatehouse.steps.Explain;
import dev.gatehouse.steps.Step;
import dev.gatehouse.wdk.NtStatus;
import dev.gatehouse.world.Act;
import dev.gatehouse.world.ScenarioFailure;
import dev.gatehouse.world.Stacks;
import io.cucumber.java.en.When;
import java.util.Optional;
import java.util.function.Function;

/** What the PnP and power manager do to stacks. */
public final class PlugAndPlaySteps {

    @When("stack {gatehouse-stack} is asked whether it may be removed")
    @Step(
            meaning = "Query-remove: everyone who has the stack open is asked; it fails if somebody refuses.",
            example = "stack \"toaster\" is asked whether it may be removed",
            ddi = "EvtIoTargetQueryRemove")
    public void queryRemove(String stack) {
        Acting.act(world -> world.stacks().queryingRemove(stack).thenSee(answer -> {
            if (!((NtStatus) answer).isSuccess()) {
                throw refused(stack, "nobody refuses", answer);
            }
        }));
    }

    @When("stack {gatehouse-stack} is asked on thread {gatehouse-new-thread} whether it may be removed")
    @Step(
            meaning = "Query-remove on a named thread, for an answer that may have to wait.",
            example = "stack \"toaster\" is asked on thread \"pnp\" whether it may be removed",
            ddi = "EvtIoTargetQueryRemove")
    public void beginQueryRemove(String stack, String thread) {
        act(stacks -> stacks.queryingRemove(stack).onThread(Optional.of(thread)));
    }

    @When("stack {gatehouse-stack} is asked whether it may be removed, and somebody refuses with {gatehouse-status}")
    @Step(
            meaning = "Query-remove that is vetoed: those already asked are told that it is off.",
            example = "stack \"toaster\" is asked whether it may be removed,"
                    + " and somebody refuses with STATUS_UNSUCCESSFUL",
            ddi = "EvtIoTargetQueryRemove")
    public void vetoed(String stack, NtStatus expected) {
        Acting.act(world -> world.stacks().queryingRemove(stack).thenSee(answer -> {
            if (!answer.equals(expected)) {
                throw refused(stack, expected.text(), answer);
            }
        }));
    }

    private static ScenarioFailure refused(String stack, String expected, Object answer) {
        return Explain.failure("query-remove of stack \"" + stack + "\"", expected, answer.toString(), "");
    }

    @When("the removal of stack {gatehouse-stack} is cancelled")
    @Step(
            meaning = "Cancel-remove after a query-remove: everyone who was asked is told.",
            example = "the removal of stack \"toaster\" is cancelled",
            ddi = "EvtIoTargetRemoveCanceled")
    public void cancelRemove(String stack) {
        act(stacks -> stacks.cancellingRemove(stack));
    }

    @When("stack {gatehouse-stack} is removed{gatehouse-thread}")
    @Step(
            meaning = "The device is removed: those who have it open are told, the stack powers down, its targets go.",
            example = "stack \"toaster\" is removed",
            ddi = "EvtIoTargetRemoveComplete")
    public void remove(String stack, Optional<String> thread) {
        act(stacks -> stacks.removing(stack).onThread(thread));
    }

    @When("stack {gatehouse-stack} is removed by surprise")
    @Step(
            meaning = "The hardware is gone without a question.",
            example = "stack \"toaster\" is removed by surprise",
            ddi = "EvtDeviceSurpriseRemoval")
    public void surpriseRemove(String stack) {
        act(stacks -> stacks.surpriseRemoving(stack));
    }

    @When("stack {gatehouse-stack} loses power{gatehouse-thread}")
    @Step(
            meaning = "The stack's devices leave D0, from the top down.",
            example = "stack \"monitor\" loses power",
            ddi = "EvtDeviceD0Exit")
    public void powerDown(String stack, Optional<String> thread) {
        act(stacks -> stacks.poweringDown(stack).onThread(thread));
    }

    @When("stack {gatehouse-stack} regains power")
    @Step(
            meaning = "The stack's devices enter D0, from the bottom up.",
            example = "stack \"monitor\" regains power",
            ddi = "EvtDeviceD0Entry")
    public void powerUp(String stack) {
        act(stacks -> stacks.poweringUp(stack));
    }

    private static void act(Function<Stacks, Act> action) {
        Acting.act(world -> action.apply(world.stacks()));
    }
}
