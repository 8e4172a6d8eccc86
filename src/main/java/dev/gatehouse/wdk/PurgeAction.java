package dev.gatehouse.wdk;

import static org.apiguardian.api.API.Status.STABLE;

import org.apiguardian.api.API;

/** Whether WdfIoTargetPurge waits for the requests that it cancels (WDF_IO_TARGET_PURGE_IO_ACTION). */
@API(status = STABLE)
public enum PurgeAction {
    PURGE_IO_AND_WAIT("PurgeIoAndWait"),
    PURGE_IO("PurgeIo");

    private final String words;

    PurgeAction(String words) {
        this.words = words;
    }

    /** The action in the words of journals and steps. */
    public String words() {
        return words;
    }
}
