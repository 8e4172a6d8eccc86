package dev.gatehouse.iotarget;

import dev.gatehouse.journal.Reason;
import dev.gatehouse.virtualtime.Frame;
import dev.gatehouse.virtualtime.Strand;
import dev.gatehouse.wdk.NtStatus;

/**
 * A PnP notification: a registered callback replaces the default of its own kind only; ends with what PnP is told.
 *
 * <p>The defaults: close for query-remove, reopen, close.
 */
final class Notify implements Frame {

    private static final Reason DEFAULT =
            new Reason("FxIoTargetRemote::_PlugPlayNotification", "the driver has registered no callback for this");

    private enum At {
        CALL,
        RETURN
    }

    private final RemoteTarget target;
    private final TargetNotification notification;
    private final TargetCallback callback;
    private At at = At.CALL;

    Notify(RemoteTarget target, TargetNotification notification) {
        this.target = target;
        this.notification = notification;
        this.callback = notification.of(target.callbacks());
    }

    @Override
    public void step(Strand strand) {
        at = switch (at) {
            case CALL -> call(strand);
            case RETURN -> end(strand);
        };
    }

    private At call(Strand strand) {
        if (callback == TargetCallback.NONE) {
            strand.call(byDefault());
        } else {
            target.journal().callbackCalled(target.driver().name(), notification.callback());
            target.journal().witness().entered(target.driver().name(), notification.callback(), "", target.name());
            strand.call(callback.called(target));
        }
        return At.RETURN;
    }

    private Frame byDefault() {
        return switch (notification) {
            case QUERY_REMOVE -> {
                target.note("is closed for the query-remove", DEFAULT);
                yield target.closeForQueryRemove();
            }
            case REMOVE_CANCELED -> {
                target.note("is opened again", DEFAULT);
                yield target.open(new OpenParams.Reopen());
            }
            case REMOVE_COMPLETE -> {
                target.note("is closed for good", DEFAULT);
                yield target.close();
            }
        };
    }

    private At end(Strand strand) {
        Object result = strand.result();
        NtStatus status = result instanceof NtStatus given ? given : NtStatus.SUCCESS;
        if (callback != TargetCallback.NONE) {
            target.journal().callbackReturned(target.driver().name(), notification.callback(), status.text());
            target.journal().witness().left(target.driver().name(), notification.callback(), "", target.name(), status);
        }
        strand.end(notification == TargetNotification.REMOVE_COMPLETE ? NtStatus.SUCCESS : status);
        return at;
    }
}
