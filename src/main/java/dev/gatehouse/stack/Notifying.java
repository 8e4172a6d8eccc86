package dev.gatehouse.stack;

import dev.gatehouse.iotarget.RemoteTarget;
import dev.gatehouse.iotarget.TargetNotification;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Tells targets one after the other what happens to a stack; who has unregistered meanwhile is not told. */
final class Notifying implements Frame {

    private final Namespace namespace;
    private final DeviceStack stack;
    private final TargetNotification notification;
    private final Deque<RemoteTarget> toTell;

    Notifying(Namespace namespace, DeviceStack stack, List<RemoteTarget> targets, TargetNotification notification) {
        this.namespace = namespace;
        this.stack = stack;
        this.notification = notification;
        this.toTell = new ArrayDeque<>(targets);
    }

    @Override
    public void step(Strand strand) {
        strand.reads(namespace);
        while (!toTell.isEmpty() && !namespace.notifies(toTell.peek(), stack)) {
            toTell.remove();
        }
        if (toTell.isEmpty()) {
            strand.end(null);
        } else {
            strand.call(toTell.remove().notified(notification));
        }
    }
}
