package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** What WdfIoTargetGetState returns (WDF_IO_TARGET_STATE); Undefined is never stored and has no place here. */
@API(status = STABLE)
public enum TargetState {
    STARTED("Started", 1),
    STOPPED("Stopped", 2),
    CLOSED_FOR_QUERY_REMOVE("ClosedForQueryRemove", 3),
    CLOSED("Closed", 4),
    DELETED("Deleted", 5),
    PURGED("Purged", 6);

    private final String words;
    private final int value;

    TargetState(String words, int value) {
        this.words = words;
        this.value = value;
    }

    /** The state as the header spells it after WdfIoTarget. */
    public String words() {
        return words;
    }

    /** The value of the enumeration in wdfiotarget.h, 1 to 6. */
    public int value() {
        return value;
    }
}
