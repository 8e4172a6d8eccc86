package dev.gatehouse.stack;

import dev.gatehouse.virtualtime.Arrangement;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The devices of a stack enter D0 from the bottom up. Ends with STATUS_SUCCESS.
 *
 * <p>At the first driver that fails, those below it leave D0 again, and the stack is failed; ends with that status.
 */
final class PowerUp extends Arrangement {

    private enum At {
        ENTER_NEXT,
        ENTERED,
        FAILED,
        RETURN
    }

    private final PnpManager pnp;
    private final DeviceStack stack;
    private final Deque<DeviceObject> toEnter;
    private final List<DeviceObject> inD0 = new ArrayList<>();
    private At at = At.ENTER_NEXT;
    private NtStatus status = NtStatus.SUCCESS;

    PowerUp(PnpManager pnp, DeviceStack stack) {
        this.pnp = pnp;
        this.stack = stack;
        this.toEnter = new ArrayDeque<>(stack.fromTheBottom());
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case ENTER_NEXT -> enterNext(strand);
            case ENTERED -> entered(strand);
            case FAILED -> {
                strand.call(pnp.setting(stack, DeviceStack.State.FAILED));
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(status);
                yield at;
            }
        };
    }

    private At enterNext(Strand strand) {
        if (toEnter.isEmpty()) {
            strand.call(pnp.powering(stack, true));
            return At.RETURN;
        }
        strand.call(new EnterD0(toEnter.peek().life()));
        return At.ENTERED;
    }

    private At entered(Strand strand) {
        status = strand.result();
        DeviceObject entered = toEnter.remove();
        if (!status.isSuccess()) {
            pnp.note(stack, "fails: " + entered.life().failed() + " of " + entered.name() + " returned " + status);
            strand.call(PnpManager.leaveD0(inD0));
            return At.FAILED;
        }
        inD0.add(0, entered);
        return enterNext(strand);
    }
}
