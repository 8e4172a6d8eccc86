package dev.gatehouse.world;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import dev.gatehouse.journal.Event;
import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.stack.DeviceStack.State;
import dev.gatehouse.stack.HardwareDevice;
import dev.gatehouse.stack.PnpManager;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.WaitObject;
import dev.gatehouse.wdk.Irql;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;

/** What a scenario lets the PnP and power manager do to stacks, by name; each runs on a lane of the stack's own. */
@API(status = EXPERIMENTAL)
public final class Stacks {

    private static final List<State> GONE = List.of(State.NOT_STARTED, State.REMOVING, State.REMOVED);

    private final World world;
    private final PnpManager pnp;
    private final Map<String, DeviceStack> stacks;

    Stacks(World world, PnpManager pnp, Map<String, DeviceStack> stacks) {
        this.world = world;
        this.pnp = pnp;
        this.stacks = stacks;
        stacks.values().forEach(this::watchHardware);
    }

    /** A fault may pull a device out: then the PnP manager finds out, and tells the drivers. */
    private void watchHardware(DeviceStack stack) {
        Frame gone = strand -> {
            boolean toBeTold = stack.state() == State.STARTED || stack.state() == State.QUERY_REMOVED;
            strand.become(toBeTold ? pnp.surpriseRemove(stack) : Frame.of(null));
        };
        stack.bottom()
                .flatMap(HardwareDevice::hardware)
                .ifPresent(hardware -> hardware.whenRemoved(
                        () -> world.agenda().spawn(world.agenda().lane("pnp " + stack.name()), Irql.PASSIVE, gone)));
    }

    DeviceStack find(String name) {
        DeviceStack found = stacks.get(name);
        if (found == null) {
            throw world.undeclared("stack", name, stacks.keySet());
        }
        found.touch();
        return found;
    }

    /** Tells whether anything has come to a stack, or the scenario has spoken of it, since it was started. */
    boolean isTouched(String name) {
        return stacks.get(name).isTouched();
    }

    /** The state of a stack in PnP. */
    public State state(String stack) {
        return find(stack).state();
    }

    /** Starts a stack; a driver that fails to enter D0 fails the scenario. */
    void start(String stack) {
        Frame start = pnp.start(stacks.get(stack));
        world.act(Act.of(start).on("pnp " + stack).thenSee(status -> mustEnterD0(stack, (NtStatus) status)));
    }

    /** IRP_MN_QUERY_REMOVE_DEVICE: ends with STATUS_SUCCESS, or the veto of the first who refuses. */
    public Act queryingRemove(String stack) {
        require(stack, "asked whether it may be removed", State.STARTED);
        return act(stack, pnp::queryRemove);
    }

    /** IRP_MN_CANCEL_REMOVE_DEVICE, after a query-remove that nobody refused. */
    public Act cancellingRemove(String stack) {
        require(stack, "spared its removal", State.QUERY_REMOVED);
        return act(stack, pnp::cancelRemove);
    }

    /** IRP_MN_REMOVE_DEVICE. */
    public Act removing(String stack) {
        require(stack, "removed", State.STARTED, State.QUERY_REMOVED, State.SURPRISE_REMOVED, State.FAILED);
        return act(stack, pnp::remove);
    }

    /** IRP_MN_SURPRISE_REMOVAL. */
    public Act surpriseRemoving(String stack) {
        require(stack, "removed by surprise", State.STARTED, State.QUERY_REMOVED);
        return act(stack, pnp::surpriseRemove);
    }

    /** The stack's devices leave D0, from the top down. */
    public Act poweringDown(String stack) {
        requirePower(stack, true);
        return act(stack, pnp::powerDown);
    }

    /** The stack's devices enter D0, from the bottom up; a driver that fails to fails the scenario. */
    public Act poweringUp(String stack) {
        requirePower(stack, false);
        return act(stack, pnp::powerUp).thenSee(status -> mustEnterD0(stack, (NtStatus) status));
    }

    /** Asks whether a stack may be removed, now. */
    public NtStatus queryRemove(String stack) {
        return world.act(queryingRemove(stack));
    }

    /** Cancels a removal, now. */
    public void cancelRemove(String stack) {
        world.act(cancellingRemove(stack));
    }

    /** Removes a stack, now, or from now on by a named thread. */
    public void remove(String stack, Optional<String> thread) {
        world.act(removing(stack).onThread(thread));
    }

    /** Removes a stack by surprise, now. */
    public void surpriseRemove(String stack) {
        world.act(surpriseRemoving(stack));
    }

    /** Powers a stack down, now, or from now on by a named thread. */
    public void powerDown(String stack, Optional<String> thread) {
        world.act(poweringDown(stack).onThread(thread));
    }

    /** Powers a stack up, now. */
    public void powerUp(String stack) {
        world.act(poweringUp(stack));
    }

    private void require(String stack, String what, State... states) {
        State state = find(stack).state();
        if (!List.of(states).contains(state)) {
            throw new ScenarioFailure(
                    "stack \"" + stack + "\" cannot be " + what + ": it is " + state.words() + " already");
        }
    }

    private void requirePower(String stack, boolean inD0) {
        require(stack, "powered " + (inD0 ? "down" : "up"), State.STARTED, State.QUERY_REMOVED);
        if (find(stack).isPowered() != inD0) {
            throw new ScenarioFailure("stack \"" + stack + "\" is " + (inD0 ? "not in D0" : "in D0") + " already");
        }
    }

    private void mustEnterD0(String stack, NtStatus status) {
        if (!status.isSuccess()) {
            throw new ScenarioFailure("stack \"" + stack + "\" has failed to enter D0 with " + status + ": "
                    + lastFailure("stack " + stack + ": fails: "));
        }
    }

    /** What the journal says of a failure, without its subject. */
    private String lastFailure(String subject) {
        return world.journal().events().stream()
                .map(Event::text)
                .filter(text -> text.startsWith(subject))
                .reduce("", (before, last) -> last.substring(subject.length()));
    }

    /** How many files are open on a stack. */
    public int filesOn(String stack) {
        return pnp.filesOn(find(stack));
    }

    private Act act(String stack, Function<DeviceStack, Frame> action) {
        return Act.of(action.apply(find(stack))).on("pnp " + stack);
    }

    /** Tells whether something waits for a change of a stack to be over. */
    boolean isTurn(WaitObject object) {
        return stacks.values().stream().anyMatch(stack -> stack.turn() == object);
    }

    /** The stacks that are not removed, those first that were declared last: others may lead to the first ones. */
    List<String> toRemove() {
        List<String> names = new ArrayList<>();
        stacks.values().stream()
                .filter(stack -> !GONE.contains(stack.state()))
                .forEach(stack -> names.add(0, stack.name()));
        return names;
    }
}
