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

    private final PnpManager pnp;
    private final DeviceStack stack;
    private final Deque<RemoteTarget> toAsk;
    private final List<RemoteTarget> asked = new ArrayList<>();
    private boolean began;
    private boolean vetoed;
    private NtStatus answer = NtStatus.SUCCESS;

    QueryRemove(PnpManager pnp, DeviceStack stack) {
        this.pnp = pnp;
        this.stack = stack;
        this.toAsk = new ArrayDeque<>(pnp.namespace().targetsOn(stack));
    }

    @Override
    public void step(Strand strand) {
        if (!began) {
            began = true;
            strand.call(pnp.noting(stack, "is asked whether it may be removed"));
        } else if (vetoed) {
            strand.end(answer);
        } else if (!asked.isEmpty() && !strand.<NtStatus>result().isSuccess()) {
            veto(strand);
        } else if (toAsk.isEmpty()) {
            strand.become(pnp.setting(stack, DeviceStack.State.QUERY_REMOVED));
        } else {
            RemoteTarget next = toAsk.remove();
            asked.add(next);
            strand.call(next.notified(TargetNotification.QUERY_REMOVE));
        }
    }

    private void veto(Strand strand) {
        vetoed = true;
        answer = strand.result();
        strand.call(pnp.notifyAll(asked, TargetNotification.REMOVE_CANCELED));
    }
}
