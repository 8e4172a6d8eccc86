package dev.gatehouse.stack;

import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetNotification;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Query-remove: each who has a file open is asked in turn; at a veto those already asked are told that it is off. */
final class QueryRemove implements Frame {

    private enum At {
        BEGIN,
        ASK,
        ANSWERED,
        VETOED,
        RETURN
    }

    private final PnpManager pnp;
    private final DeviceStack stack;
    private final Deque<RemoteTarget> toAsk = new ArrayDeque<>();
    private final List<RemoteTarget> asked = new ArrayList<>();
    private At at = At.BEGIN;
    private NtStatus answer = NtStatus.SUCCESS;

    QueryRemove(PnpManager pnp, DeviceStack stack) {
        this.pnp = pnp;
        this.stack = stack;
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case BEGIN -> begin(strand);
            case ASK -> ask(strand);
            case ANSWERED -> answered(strand);
            case VETOED -> {
                strand.call(pnp.telling(stack, asked, TargetNotification.REMOVE_CANCELED));
                yield At.RETURN;
            }
            case RETURN -> {
                strand.end(answer);
                yield at;
            }
        };
    }

    private At begin(Strand strand) {
        toAsk.addAll(pnp.namespace().targetsOn(stack));
        strand.call(pnp.noting(stack, "is asked whether it may be removed"));
        return At.ASK;
    }

    private At ask(Strand strand) {
        if (toAsk.isEmpty()) {
            strand.call(pnp.setting(stack, DeviceStack.State.QUERY_REMOVED));
            return At.RETURN;
        }
        RemoteTarget next = toAsk.remove();
        if (!pnp.namespace().notifies(next, stack)) {
            return At.ASK;
        }
        asked.add(next);
        strand.call(next.notified(TargetNotification.QUERY_REMOVE));
        return At.ANSWERED;
    }

    private At answered(Strand strand) {
        answer = strand.result();
        if (answer.isSuccess()) {
            return At.ASK;
        }
        String who = asked.get(asked.size() - 1).name();
        strand.call(pnp.noting(stack, "stays: " + who + " refuses with " + answer));
        return At.VETOED;
    }
}
