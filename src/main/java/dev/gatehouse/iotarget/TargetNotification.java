package dev.gatehouse.iotarget;

/** What the PnP manager tells a remote target about the device behind it. */
public enum TargetNotification {
    QUERY_REMOVE("EvtIoTargetQueryRemove"),
    REMOVE_CANCELED("EvtIoTargetRemoveCanceled"),
    REMOVE_COMPLETE("EvtIoTargetRemoveComplete");

    private final String callback;

    TargetNotification(String callback) {
        this.callback = callback;
    }

    /** The name of the callback that a driver may register. */
    public String callback() {
        return callback;
    }

    TargetCallback of(TargetCallbacks callbacks) {
        return switch (this) {
            case QUERY_REMOVE -> callbacks.queryRemove();
            case REMOVE_CANCELED -> callbacks.removeCanceled();
            case REMOVE_COMPLETE -> callbacks.removeComplete();
        };
    }
}
