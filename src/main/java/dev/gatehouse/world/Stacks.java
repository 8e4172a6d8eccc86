package dev.gatehouse.world;

import dev.gatehouse.stack.DeviceStack;
import dev.gatehouse.stack.PnpManager;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a scenario lets the PnP and power manager do to stacks, by name; each runs on a lane of the stack's own. */
public final class Stacks {

    private final World world;
    private final PnpManager pnp;
    private final Map<String, DeviceStack> stacks;

    Stacks(World world, PnpManager pnp, Map<String, DeviceStack> stacks) {
        this.world = world;
        this.pnp = pnp;
        this.stacks = stacks;
    }

    DeviceStack find(String name) {
        DeviceStack found = stacks.get(name);
        if (found == null) {
            throw ScenarioFailure.undeclared("stack", name, stacks.keySet());
        }
        return found;
    }

    /** The state of a stack in PnP. */
    public DeviceStack.State state(String stack) {
        return find(stack).state();
    }

    void start(String stack) {
        run(stack, pnp::start);
    }

    /** IRP_MN_QUERY_REMOVE_DEVICE: STATUS_SUCCESS, or the veto of the first who refuses. */
    public NtStatus queryRemove(String stack) {
        return run(stack, pnp::queryRemove);
    }

    /** The same on a named thread, which may still wait when the step ends. */
    public void beginQueryRemove(String stack, String thread) {
        world.begin(thread, pnp.queryRemove(find(stack)));
    }

    /** IRP_MN_CANCEL_REMOVE_DEVICE. */
    public void cancelRemove(String stack) {
        run(stack, pnp::cancelRemove);
    }

    /** IRP_MN_REMOVE_DEVICE. */
    public void remove(String stack, Optional<String> thread) {
        act(stack, thread, pnp::remove);
    }

    /** IRP_MN_SURPRISE_REMOVAL. */
    public void surpriseRemove(String stack) {
        run(stack, pnp::surpriseRemove);
    }

    /** The stack's devices leave D0, from the top down. */
    public void powerDown(String stack, Optional<String> thread) {
        act(stack, thread, pnp::powerDown);
    }

    /** The stack's devices enter D0, from the bottom up. */
    public void powerUp(String stack) {
        run(stack, pnp::powerUp);
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

    /** Removes all stacks, those first that have others open. */
    void removeAll() {
        List<DeviceStack> order = new ArrayList<>(stacks.values());
        Collections.reverse(order);
        order.stream()
                .filter(stack -> stack.state() != DeviceStack.State.REMOVED)
                .forEach(stack -> remove(stack.name(), Optional.empty()));
    }
}
