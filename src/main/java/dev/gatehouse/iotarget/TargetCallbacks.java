package dev.gatehouse.iotarget;

import static org.apiguardian.api.API.Status.INTERNAL;
import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** A remote target's three PnP callbacks, each decided separately; {@link TargetCallback#NONE} where there is none. */
@API(status = STABLE)
public record TargetCallbacks(
        TargetCallback queryRemove, TargetCallback removeCanceled, TargetCallback removeComplete) {

    public static final TargetCallbacks NONE =
            new TargetCallbacks(TargetCallback.NONE, TargetCallback.NONE, TargetCallback.NONE);

    /** Tells whether any of the three is registered. */
    @API(status = INTERNAL)
    public boolean any() {
        return queryRemove != TargetCallback.NONE
                || removeCanceled != TargetCallback.NONE
                || removeComplete != TargetCallback.NONE;
    }
}
