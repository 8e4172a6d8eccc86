package dev.gatehouse.world;

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

/** What a scenario lets the PnP and power manager do to stacks, by name; each runs on a lane of the stack's own. */
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
            throw ScenarioFailure.undeclared("stack", name, stacks.keySet());
        }
        return found;
    }

    /** The state of a stack in PnP. */
    public State state(String stack) {
        return find(stack).state();
    }

    /** Starts a stack; a driver that fails to enter D0 fails the scenario. */
    void start(String stack) {
        mustEnterD0(stack, run(stack, pnp::start));
    }

    /** IRP_MN_QUERY_REMOVE_DEVICE: STATUS_SUCCESS, or the veto of the first who refuses. */
    public NtStatus queryRemove(String stack) {
        require(stack, "asked whether it may be removed", State.STARTED);
        return run(stack, pnp::queryRemove);
    }

    /** The same on a named thread, which may still wait when the step ends. */
    public void beginQueryRemove(String stack, String thread) {
        require(stack, "asked whether it may be removed", State.STARTED);
        world.begin(thread, pnp.queryRemove(find(stack)));
    }

    /** IRP_MN_CANCEL_REMOVE_DEVICE, after a query-remove that nobody refused. */
    public void cancelRemove(String stack) {
        require(stack, "spared its removal", State.QUERY_REMOVED);
        run(stack, pnp::cancelRemove);
    }

    /** IRP_MN_REMOVE_DEVICE. */
    public void remove(String stack, Optional<String> thread) {
        require(stack, "removed", State.STARTED, State.QUERY_REMOVED, State.SURPRISE_REMOVED, State.FAILED);
        act(stack, thread, pnp::remove);
    }

    /** IRP_MN_SURPRISE_REMOVAL. */
    public void surpriseRemove(String stack) {
        require(stack, "removed by surprise", State.STARTED, State.QUERY_REMOVED);
        run(stack, pnp::surpriseRemove);
    }

    /** The stack's devices leave D0, from the top down. */
    public void powerDown(String stack, Optional<String> thread) {
        requirePower(stack, true);
        act(stack, thread, pnp::powerDown);
    }

    /** The stack's devices enter D0, from the bottom up; a driver that fails to fails the scenario. */
    public void powerUp(String stack) {
        requirePower(stack, false);
        mustEnterD0(stack, run(stack, pnp::powerUp));
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
        return world.events().stream()
                .map(Event::text)
                .filter(text -> text.startsWith(subject))
                .reduce("", (before, last) -> last.substring(subject.length()));
    }

    /** How many files are open on a stack. */
    public int filesOn(String stack) {
        return pnp.filesOn(find(stack));
    }

    private void act(String stack, Optional<String> thread, Function<DeviceStack, Frame> action) {
        if (thread.isPresent()) {
            world.begin(thread.get(), action.apply(find(stack)));
        } else {
            run(stack, action);
        }
    }

    private <T> T run(String stack, Function<DeviceStack, Frame> action) {
        DeviceStack found = find(stack);
        return world.run("pnp " + stack, action.apply(found));
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
