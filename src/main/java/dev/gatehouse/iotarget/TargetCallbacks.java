package dev.gatehouse.iotarget;

/** A remote target's three PnP callbacks, each decided separately; {@link TargetCallback#NONE} where there is none. */
public record TargetCallbacks(
        TargetCallback queryRemove, TargetCallback removeCanceled, TargetCallback removeComplete) {

    public static final TargetCallbacks NONE =
            new TargetCallbacks(TargetCallback.NONE, TargetCallback.NONE, TargetCallback.NONE);

    /** Tells whether any of the three is registered. */
    public boolean any() {
        return queryRemove != TargetCallback.NONE
                || removeCanceled != TargetCallback.NONE
                || removeComplete != TargetCallback.NONE;
    }
}
